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

    [Theory]
    [InlineData("MILANO - La giunta ha approvato il piano.", "La giunta ha approvato il piano")]
    [InlineData("BERLINO, 17 maggio - Il governo ha ceduto.", "Il governo ha ceduto")]
    [InlineData("LONDON (Reuters) - Shares fell on Friday.", "Shares fell on Friday")]
    [InlineData("NEW YORK, May 3 (AP) — The strike is over.", "The strike is over")]
    [InlineData("Berlin (dpa) - Die Bahn fährt wieder.", "Die Bahn fährt wieder")]
    [InlineData("Köln, 17. Mai – Die Bahn fährt wieder.", "Die Bahn fährt wieder")]
    [InlineData("(ANSA) - ROMA, 12 MAG - Il ponte riapre lunedì.", "Il ponte riapre lunedì")]
    [InlineData("Madrid, 3 de mayo (EFE).- El juez archiva el caso.", "El juez archiva el caso")]
    [InlineData("EU-Kommission – ein Riese wankt.", "EU-Kommission – ein Riese wankt")]
    [InlineData("The bridge - the oldest of the town - is open.", "The bridge - the oldest of the town - is open")]
    [InlineData("Paris - the city of light - is dark.", "Paris - the city of light - is dark")]
    public void FromText_Dateline_IsNotInTheTitle(string text, string expected) => Assert.Equal(expected, TitleInference.FromText(text));
}
