using System.Text;
using NewsletterFns.Extraction;

namespace NewsletterFns.Pipeline.Tests;

public sealed class ArticleIdentityTests
{
    private const string Text = "Perché l'energia costa di più.\n\nIl secondo paragrafo.";

    [Fact]
    public void Of_AnyArticle_Is32HexDigits() => Assert.Matches("^[0-9a-f]{32}$", Id());

    [Fact]
    public void Of_OtherWhiteSpaceAndUnicodeForm_IsTheSame() =>
        Assert.Equal(Id(), Id(text: "  " + Text.Replace("\n\n", " \r\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormD) + "\n"));

    [Fact]
    public void Of_OtherText_IsAnother() => Assert.NotEqual(Id(), Id(text: Text + " Di più."));

    [Fact]
    public void Of_OtherTitle_IsAnother() => Assert.NotEqual(Id(), Id(title: "Un altro titolo"));

    [Fact]
    public void Of_OtherInferredTitle_IsTheSame() =>
        Assert.Equal(Id(source: TitleSource.Inferred), Id(title: "Un altro titolo", source: TitleSource.Inferred));

    [Fact]
    public void Of_TitleMovedIntoText_IsAnother() => Assert.NotEqual(Id(title: "a", text: "b c"), Id(title: "a b", text: "c"));

    [Fact]
    public void Of_TextLongerThanAChunk_DependsOnItsEnd()
    {
        var text = new string('x', 100_000);

        Assert.NotEqual(Id(text: text + "a"), Id(text: text + "b"));
    }

    [Fact]
    public void Of_LoneSurrogate_GivesAnId() => Assert.Matches("^[0-9a-f]{32}$", Id(text: "a\ud800b"));

    [Fact]
    public void OfFailure_EachPart_MakesADifference()
    {
        string[] ids =
        [
            ArticleIdentity.OfFailure("in", "a", "1", "empty"),
            ArticleIdentity.OfFailure("other", "a", "1", "empty"),
            ArticleIdentity.OfFailure("in", "b", "1", "empty"),
            ArticleIdentity.OfFailure("in", "a", "2", "empty"),
            ArticleIdentity.OfFailure("in", "a", "1", "malformed"),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(ids[0], ArticleIdentity.OfFailure("in", "a", "1", "empty"));
    }

    private static string Id(string title = "Energia", string text = Text, TitleSource source = TitleSource.Heading) =>
        ArticleIdentity.Of(new ExtractedArticle { Title = title, Text = text, TitleSource = source });
}
