using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Azure.Tests;

/// <summary>Over the wire the engine says what it says directly.</summary>
public sealed class SameAnswersTests
{
    public static TheoryData<string, string?> Documents => new()
    {
        { Texts.Seed, null },
        { Texts.Italian(7), "La biblioteca di Trieste riapre" },
        { Texts.English, "Berlin opens a new library" },
        { Texts.Long(12_000), null },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task AnalyzeAsync_OverTheService_IsWhatTheEngineSays(string text, string? title)
    {
        await using var host = await ServiceHost.StartAsync();

        await AssertSameAsync(host, new AnalysisDocument("1", text) { Title = title });
    }

    [Fact]
    public async Task AnalyzeAsync_60000Characters_IsWhatTheEngineSays()
    {
        await using var host = await ServiceHost.StartAsync();

        await AssertSameAsync(host, new AnalysisDocument("1", Texts.Long(60_000)));
    }

    [Fact]
    public async Task AnalyzeAsync_Digest_IsWhatTheEngineSaysOfEach()
    {
        await using var host = await ServiceHost.StartAsync();
        AnalysisDocument[] documents = [.. Enumerable.Range(0, 10).Select(i => new AnalysisDocument($"{i}", i % 3 == 0 ? Texts.English.Replace("Monday", $"day {i}", StringComparison.Ordinal) : Texts.Italian(i)))];

        await AssertSameAsync(host, documents);
    }

    /// <summary>All articles of all fixtures at once; what the service does not have for an article's language is skipped by name.</summary>
    [Fact]
    public async Task AnalyzeAsync_EveryArticleOfTheFixtures_IsWhatTheEngineSays()
    {
        await using var host = await ServiceHost.StartAsync();
        var documents = Fixtures.Articles();
        Assert.InRange(documents.Count, 200, int.MaxValue);
        var direct = await ServiceHost.Engine.AnalyzeAsync(documents);

        var analyses = await host.Service.AnalyzeAsync(documents);

        Assert.Equal(documents.Count, analyses.Count);
        Assert.All(Enumerable.Range(0, documents.Count), i => AssertSame(documents[i], direct[i], analyses[i]));
        Assert.InRange(analyses.Count(analysis => analysis.Provenance.Skipped.All(skipped => skipped.Feature == LanguageFeature.LinkedEntities)), documents.Count * 9 / 10, documents.Count);
    }

    [Fact]
    public async Task AnalyzeAsync_TextLongerThanAJob_StillHasItsSpans()
    {
        await using var host = await ServiceHost.StartAsync();
        var text = Texts.Long(260_000);

        var analysis = await host.AnalyzeAsync(text);

        AssertSpans(text, analysis);
        Assert.Contains(analysis.Entities.SelectMany(entity => entity.Mentions), mention => mention.Offset > 250_000);
        Assert.Equal(3, analysis.Summary.Count);
        Assert.NotEmpty(analysis.KeyPhrases);
    }

    private static async Task AssertSameAsync(ServiceHost host, params AnalysisDocument[] documents)
    {
        var direct = await ServiceHost.Engine.AnalyzeAsync(documents);

        var analyses = await host.Service.AnalyzeAsync(documents);

        Assert.All(documents.Zip(direct, analyses), one => AssertSame(one.First, one.Second, one.Third));
    }

    private static void AssertSame(AnalysisDocument document, DocumentAnalysis own, DocumentAnalysis over)
    {
        AssertSpans(document.Text, over);
        Assert.Equal(own.Language.Code, over.Language.Code);
        Assert.Equal(Unless(LanguageFeature.Entities, own.Entities.Select(Describe)), over.Entities.Select(Describe));
        Assert.Equal(
            Unless(LanguageFeature.KeyPhrases, own.KeyPhrases.Select(phrase => (phrase.Text, phrase.Offset, phrase.Length))),
            over.KeyPhrases.Select(phrase => (phrase.Text, phrase.Offset, phrase.Length)));
        Assert.Equal(Unless(LanguageFeature.Summary, own.Summary), over.Summary);
        Assert.Equal(["azure"], over.Provenance.Features.Select(feature => feature.Provider).Distinct());
        Assert.All(over.Provenance.Skipped, skipped => Assert.False(skipped.Fault is not null || ServiceLanguages.Has(skipped.Feature, own.Language.Code), skipped.Reason));

        IEnumerable<T> Unless<T>(LanguageFeature feature, IEnumerable<T> answer) => ServiceLanguages.Has(feature, own.Language.Code) ? answer : [];
    }

    private static void AssertSpans(string text, DocumentAnalysis analysis)
    {
        Assert.All(analysis.Entities.SelectMany(entity => entity.Mentions), mention => Assert.Equal(mention.Text, text.Substring(mention.Offset, mention.Length)));
        Assert.All(analysis.KeyPhrases, phrase => Assert.Equal(phrase.Text, text.Substring(phrase.Offset, phrase.Length)));
        Assert.All(analysis.Summary, sentence => Assert.Equal(sentence.Text, text.Substring(sentence.Offset, sentence.Length)));
    }

    private static string Describe(Entity entity) =>
        $"{entity.Name} {entity.Category}/{entity.Subcategory} {entity.Value}: {string.Join(", ", entity.Mentions.Select(mention => $"{mention.Text} {mention.Offset}+{mention.Length}"))}";
}
