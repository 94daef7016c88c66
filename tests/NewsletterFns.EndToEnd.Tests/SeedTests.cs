using System.Text;
using System.Text.Json.Nodes;
using NewsletterFns.Contracts;
using NJsonSchema;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>The real article of the seed through the command, against what a reader wants of it.</summary>
public sealed class SeedTests(SeedRun run) : IClassFixture<SeedRun>
{
    private static readonly JsonNode Expected = JsonNode.Parse(File.ReadAllText(Fixtures.Path("seed.expected.json")))!;

    private ArticleSummarized Data => Assert.Single(run.Events.Summaries()).Data;

    [Fact]
    public void Process_Seed_EndsWellWithOneMessage()
    {
        Assert.True(run.Command.ExitCode == 0, run.Command.Output + run.Command.Errors);
        Assert.Single(run.Events);
    }

    [Fact]
    public async Task Process_Seed_MessageIsValid()
    {
        var schema = await JsonSchema.FromJsonAsync(MessageSchema.Read(EventType.ArticleSummarized));

        Assert.Empty(schema.Validate(run.Events[0].ToJsonString()));
        Assert.True(Encoding.UTF8.GetByteCount(run.Events[0].ToJsonString(MessageJson.Options)) <= MessageSize.MaxBytes);
    }

    [Fact]
    public void Process_Seed_LanguageIsItalian() => Assert.Equal("it", Data.Article.Language.Code);

    [Fact]
    public void Process_Seed_TitleIsInferred() => Assert.Equal("inferred", Data.Article.TitleSource);

    [Fact]
    public void Process_Seed_HasNothingOfThePromotion()
    {
        Assert.DoesNotContain("Sblocca", run.Events[0].ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("newsletter di guardia", run.Events[0].ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Process_Seed_SummaryIsThreeSentencesInArticleOrder()
    {
        var article = File.ReadAllText(Directory.GetFiles(Fixtures.Path("seed")).Single());
        var sentences = Data.Summary.Sentences;

        Assert.Equal(3, sentences.Count);
        Assert.Equal(sentences.OrderBy(sentence => sentence.Offset), sentences);
        Assert.All(sentences, sentence => Assert.Contains(sentence.Text, article, StringComparison.Ordinal));
        Assert.All(sentences, sentence => Assert.Equal(sentence.Text.Length, sentence.Length));
    }

    [Theory]
    [InlineData("Person", 7)]
    [InlineData("Location", 7)]
    public void Process_Seed_FindsTheNamesAndJoinsTheirVariants(string category, int least)
    {
        var expected = Expected["entities"]![category]!.AsArray().Select(variants => variants!.AsArray().Select(v => (string)v!).ToArray()).ToList();

        var found = expected.Where(variants => variants.All(variant =>
            Data.Entities.Any(entity => entity.Category == category && variants.Contains(entity.Name) && entity.Mentions.Any(mention => mention.Text == variant)))).ToList();

        Assert.True(found.Count >= least, $"{found.Count} of {expected.Count}: {string.Join(", ", found.Select(v => v[0]))}");
        Assert.All(
            expected.Where(variants => variants.Length > 1),
            variants => Assert.Single(Data.Entities, entity => entity.Category == category && entity.Mentions.Any(mention => variants.Contains(mention.Text))));
    }

    [Fact]
    public void Process_Seed_FindsNoFalseEntities()
    {
        var wrong = Expected["mustNotBeEntities"]!.AsArray().Select(name => (string)name!).ToHashSet();

        Assert.DoesNotContain(Data.Entities, entity => wrong.Contains(entity.Name) || entity.Mentions.Any(mention => wrong.Contains(mention.Text)));
    }

    [Fact]
    public void Process_Seed_PrintsTheSummaryReadably()
    {
        Assert.All(Data.Summary.Sentences, sentence => Assert.Contains(sentence.Text[..20], run.Command.Output, StringComparison.Ordinal));
        Assert.Contains("Volodymyr Zelenskyy", run.Command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Command.Output);
    }
}
