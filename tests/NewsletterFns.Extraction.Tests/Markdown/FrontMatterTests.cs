using NewsletterFns.Extraction.Markdown;

namespace NewsletterFns.Extraction.Tests.Markdown;

public sealed class FrontMatterTests
{
    [Fact]
    public void Read_ScalarsListsAndComments_AreRead()
    {
        var matter = FrontMatter.Read("---\n# comment\ntitle: 'It''s here'\nauthor: [Jane Doe, \"John Roe\"]\ndate: 2025-07-05 # draft\nempty:\n---\nText\n");

        Assert.Equal("It's here", matter.First("title"));
        Assert.Equal(["Jane Doe", "John Roe"], matter.All("authors", "author"));
        Assert.Equal("2025-07-05", matter.First("date"));
        Assert.Null(matter.First("empty"));
        Assert.Equal("Text\n", matter.Body);
    }

    [Theory]
    [InlineData("---\n\nA rule, then text: and a colon.\n")]
    [InlineData("--- dashes\ntext")]
    [InlineData("No front matter")]
    public void Read_NoEnd_IsAllText(string content) => Assert.Equal(content, FrontMatter.Read(content).Body);

    [Fact]
    public void Extract_DeeplyNestedMarkdown_IsMalformedOrRead()
    {
        var fault = Record.Exception(() => Extractor.Article(new string('>', 50_000) + " text", "deep.md"));

        Assert.True(fault is null or ExtractionException { Fault: ExtractionFault.Malformed });
    }
}
