using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class RequestPlannerTests
{
    private static readonly LanguageFeature[] Usual = [LanguageFeature.Entities, LanguageFeature.KeyPhrases, LanguageFeature.Summary];

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    [InlineData(60_000)]
    public void Plan_ArticleWithSummary_IsOneJob(int length)
    {
        var request = Assert.Single(RequestPlanner.Plan([Item(0, length, Usual)]));

        Assert.True(request.IsJob);
        Assert.Equal(Usual.Order(), request.Features);
        Assert.Equal(new TextPiece(0, 0, length, length), Assert.Single(request.Pieces));
    }

    [Fact]
    public void Plan_DigestOfTen_IsOneJob() => Assert.Equal(10, Assert.Single(RequestPlanner.Plan([.. Enumerable.Range(0, 10).Select(i => Item(i, 800, Usual))])).Pieces.Count);

    [Fact]
    public void Plan_DigestOfTwoLanguages_AsksEachForWhatItHas()
    {
        var requests = RequestPlanner.Plan([Item(0, 800, Usual), Item(1, 800, [.. Usual, LanguageFeature.LinkedEntities]), Item(2, 800, Usual)]);

        Assert.Equal(2, requests.Count);
        Assert.Equal([0, 2], Assert.Single(requests, request => request.Features.Count == 3).Pieces.Select(piece => piece.Document));
        Assert.Equal([1], Assert.Single(requests, request => request.Features.Count == 4).Pieces.Select(piece => piece.Document));
    }

    [Fact]
    public void Plan_SummariesOfDifferentLengths_AreDifferentJobs() =>
        Assert.Equal([3, 5], RequestPlanner.Plan([Item(0, 100, Usual) with { SummarySentences = 3 }, Item(1, 100, Usual) with { SummarySentences = 5 }]).Select(request => request.SummarySentences).Order());

    [Fact]
    public void Plan_MoreTextsThanAJobTakes_AreMoreJobs() =>
        Assert.Equal([25, 25, 10], RequestPlanner.Plan([.. Enumerable.Range(0, 60).Select(i => Item(i, 100, Usual))]).Select(request => request.Pieces.Count));

    [Fact]
    public void Plan_MoreCharactersThanAJobTakes_AreMoreJobs()
    {
        var requests = RequestPlanner.Plan([Item(0, 60_000, Usual), Item(1, 60_000, Usual), Item(2, 60_000, Usual)]);

        Assert.Equal([2, 1], requests.Select(request => request.Pieces.Count));
    }

    [Fact]
    public void Plan_TextLongerThanAJob_IsSplit()
    {
        var requests = RequestPlanner.Plan([Item(0, 300_000, Usual)]);

        Assert.Equal(3, requests.Count);
        Assert.Equal(300_000, requests.SelectMany(request => request.Pieces).Sum(piece => piece.Length));
    }

    [Fact]
    public void Plan_OneFeature_IsSynchronousWhereThatCostsNoMore()
    {
        var request = Assert.Single(RequestPlanner.Plan([.. Enumerable.Range(0, 5).Select(i => Item(i, 100, [LanguageFeature.Entities]))]));

        Assert.False(request.IsJob);
    }

    [Fact]
    public void Plan_OneFeatureOfManyTexts_IsOneJob() =>
        Assert.True(Assert.Single(RequestPlanner.Plan([.. Enumerable.Range(0, 6).Select(i => Item(i, 100, [LanguageFeature.Entities]))])).IsJob);

    [Fact]
    public void Plan_LongTextWithoutSummary_IsOneJobRatherThanManyPieces() =>
        Assert.True(Assert.Single(RequestPlanner.Plan([Item(0, 60_000, [LanguageFeature.Entities])])).IsJob);

    [Fact]
    public void Plan_LongTextOfOneFeature_IsSplitWhereThatCostsNoMore()
    {
        var request = Assert.Single(RequestPlanner.Plan([Item(0, 20_000, [LanguageFeature.KeyPhrases])]));

        Assert.False(request.IsJob);
        Assert.InRange(request.Pieces.Count, 4, 10);
        Assert.All(request.Pieces, piece => Assert.InRange(piece.Elements, 1, ServiceLimits.SyncElements));
    }

    [Fact]
    public void Plan_AnyItems_AsksEveryFeatureOfEveryTextOnceWithinTheLimits()
    {
        var random = new Random(5);
        for (var round = 0; round < 50; round++)
        {
            var items = Enumerable.Range(0, random.Next(1, 40))
                .Select(i => Item(i, random.Next(1, 9) * random.Next(1, 20_000), [.. Enum.GetValues<LanguageFeature>().Where(feature => feature != LanguageFeature.LanguageDetection && random.Next(3) > 0)]))
                .ToList();

            var requests = RequestPlanner.Plan(items);

            Assert.All(requests, request =>
            {
                Assert.InRange(request.Pieces.Count, 1, request.IsJob ? ServiceLimits.JobDocuments : ServiceLimits.SyncDocuments(Assert.Single(request.Features)));
                Assert.True(request.Pieces.Sum(piece => piece.Elements) <= ServiceLimits.JobElements);
                Assert.All(request.Pieces, piece => Assert.True(request.IsJob || piece.Elements <= ServiceLimits.SyncElements));
            });
            foreach (var item in items)
            {
                foreach (var feature in item.Features)
                {
                    var pieces = requests.Where(request => request.Features.Contains(feature)).SelectMany(request => request.Pieces).Where(piece => piece.Document == item.Document).ToList();
                    Assert.Equal(item.Text.Length, pieces.Sum(piece => piece.Length));
                    Assert.Equal(pieces.Count, pieces.Select(piece => piece.Offset).Distinct().Count());
                }
            }
        }
    }

    [Fact]
    public void Parts_RefusedRequest_AreItsFeaturesThenItsTexts()
    {
        var request = Assert.Single(RequestPlanner.Plan([Item(0, 10, Usual), Item(1, 10, Usual)]));

        var byFeature = request.Parts();
        var byText = byFeature[0].Parts();

        Assert.Equal(Usual.Order(), byFeature.Select(part => Assert.Single(part.Features)));
        Assert.Equal([0, 1], byText.Select(part => Assert.Single(part.Pieces).Document));
        Assert.Empty(byText[0].Parts());
    }

    private static PlanItem Item(int document, int length, LanguageFeature[] features)
    {
        const string Sentence = "Una frase di prova. ";
        return new PlanItem(document, string.Concat(Enumerable.Repeat(Sentence, (length / Sentence.Length) + 1))[..length], "it", features.ToHashSet(), 3);
    }
}
