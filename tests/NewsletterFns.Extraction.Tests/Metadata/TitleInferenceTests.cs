using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Tests.Metadata;

public sealed class TitleInferenceTests
{
    [Theory]
    [InlineData("The bridge is open.\nTraffic is light.", "The bridge is open")]
    [InlineData("Is the bridge open? Nobody knows.", "Is the bridge open?")]
    [InlineData("Dr. Marsh said the U.S. team had won. It was late.", "Dr. Marsh said the U.S. team had won")]
    public void FromText_ShortSentence_IsTheTitle(string text, string expected) => Assert.Equal(expected, TitleInference.FromText(text));

    [Fact]
    public void FromText_LongSentence_IsCutAtAClause()
        => Assert.Equal(
            "The council of Whitby voted to close the harbour road to traffic…",
            TitleInference.FromText("The council of Whitby voted to close the harbour road to traffic, although shopkeepers had asked for another year to prepare."));

    [Fact]
    public void FromText_OneEndlessWord_IsCutBetweenCharacters()
    {
        var title = TitleInference.FromText(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 60)));

        Assert.True(title.Length < 100);
        Assert.True(title.IsNormalized());
        Assert.EndsWith("…", title, StringComparison.Ordinal);
    }
}
