using NewsletterFns.Language.Emulator.StringIndex;

namespace NewsletterFns.Language.Emulator.Tests.StringIndex;

public sealed class TextIndexTests
{
    // What the service's own clients expect of it (string encoding tests of @azure/ai-language-text): offsets of what follows the first word.
    [Theory]
    [InlineData("👩 SSN: 859-98-0987", 8, 7, 7)]
    [InlineData("👩🏻 SSN: 859-98-0987", 10, 8, 7)]
    [InlineData("👩‍👩‍👧‍👧 SSN: 859-98-0987", 17, 13, 7)]
    [InlineData("👩🏻‍👩🏽‍👧🏾‍👦🏿 SSN: 859-98-0987", 25, 17, 7)]
    [InlineData("a\u00f1o SSN: 859-98-0987", 9, 9, 9)]
    [InlineData("an\u0303o SSN: 859-98-0987", 10, 10, 9)]
    [InlineData("\uc544\uac00 SSN: 859-98-0987", 8, 8, 8)]
    public void Locate_AfterClusters_CountsItsUnits(string text, int utf16, int codePoints, int elements)
    {
        int offset = text.IndexOf("859", StringComparison.Ordinal);
        Assert.Equal(utf16, offset);

        Assert.Equal((utf16, 11), new TextIndex(text, StringIndexType.Utf16CodeUnit).Locate(offset, 11));
        Assert.Equal((codePoints, 11), new TextIndex(text, StringIndexType.UnicodeCodePoint).Locate(offset, 11));
        Assert.Equal((elements, 11), new TextIndex(text, StringIndexType.TextElements).Locate(offset, 11));
    }

    [Fact]
    public void Locate_WithinCluster_TakesTheWhole()
    {
        var index = new TextIndex("ae\u0301b", StringIndexType.TextElements);

        Assert.Equal((1, 1), index.Locate(1, 1));
        Assert.Equal((1, 2), index.Locate(2, 2));
        Assert.Equal((2, 0), index.Locate(3, 0));
    }

    [Fact]
    public void Redact_OverlappingPlaces_OneStarEachUnit()
    {
        const string Text = "x👩🏻y z";

        Assert.Equal("x*y z", new TextIndex(Text, StringIndexType.TextElements).Redact([(1, 4)]));
        Assert.Equal("x**y z", new TextIndex(Text, StringIndexType.UnicodeCodePoint).Redact([(1, 4)]));
        Assert.Equal("x***** z", new TextIndex(Text, StringIndexType.Utf16CodeUnit).Redact([(4, 2), (1, 4), (1, 4)]));
    }
}
