using NewsletterFns.Golden;

namespace NewsletterFns.Extraction.Tests.Golden;

/// <summary>Every input under <c>tests/fixtures/extraction</c> that has an <c>NAME.expected.json</c> beside it.</summary>
public sealed class GoldenFixtureTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "fixtures", "extraction");

    public static TheoryData<string> Names => [.. GoldenFixture.Names(Root)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Extract_Fixture_GivesWhatAReaderExpects(string name)
    {
        var fixture = GoldenFixture.Load(Root, name);
        var file = new SourceFile(Path.GetFileName(fixture.InputPath), File.ReadAllBytes(fixture.InputPath));
        if (fixture.Fault is { } fault)
        {
            Assert.Equal(fault, Extractor.Fault(file.Content.ToArray(), file.Name).Fault.ToString());
            return;
        }

        var articles = Extractor.Create().Extract(file).Articles;

        var differences = GoldenComparison.Differences(fixture, articles).Concat(articles.SelectMany(BrokenSpans)).ToArray();
        Assert.True(differences.Length == 0, $"{name}\n{string.Join('\n', differences)}");
    }

    private static IEnumerable<string> BrokenSpans(ExtractedArticle article)
    {
        foreach (var link in article.Links.Where(link => link.Offset is { } offset && article.Text.Substring(offset, link.Length!.Value) != link.Text))
        {
            yield return $"link «{link.Text}» does not stand at {link.Offset}";
        }

        foreach (var quote in article.Quotes.Where(quote => article.Text.Substring(quote.Offset, quote.Length) != quote.Text))
        {
            yield return $"quote «{quote.Text}» does not stand at {quote.Offset}";
        }
    }
}
