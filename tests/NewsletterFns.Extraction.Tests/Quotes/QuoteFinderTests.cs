using System.Diagnostics;
using System.Text;
using NewsletterFns.Extraction.Quotes;
using Xunit.Abstractions;

namespace NewsletterFns.Extraction.Tests.Quotes;

public sealed class QuoteFinderTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<QuoteCase> Table = QuoteCase.Read("table.txt");

    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Table.Count; i++)
            {
                data.Add(i, Table[i].Text);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_TableCase_GivesItsQuotationsAndSpeakers(int index, string text)
    {
        var found = QuoteFinder.Find(text, CancellationToken.None);
        Assert.Equal(Table[index].Quotations, found.Select(quote => new QuoteCase.Quotation(quote.Speaker, quote.Text)));
        AssertSpans(text, found);
    }

    [Fact]
    public void Find_HeldOutCases_ReachesTheFloors()
    {
        int expected = 0, found = 0, right = 0, speakers = 0, named = 0, rightSpeakers = 0;
        foreach (var item in QuoteCase.Read("held-out.txt"))
        {
            var quotes = QuoteFinder.Find(item.Text, CancellationToken.None);
            AssertSpans(item.Text, quotes);
            expected += item.Quotations.Count;
            found += quotes.Count;
            speakers += item.Quotations.Count(quotation => quotation.Speaker is not null);
            named += quotes.Count(quote => quote.Speaker is not null);
            right += item.Quotations.Count(quotation => quotes.Any(quote => quote.Text == quotation.Words));
            rightSpeakers += item.Quotations.Count(quotation => quotation.Speaker is not null && quotes.Any(quote => quote.Text == quotation.Words && quote.Speaker == quotation.Speaker));
        }

        output.WriteLine($"quotations: precision {right}/{found}, recall {right}/{expected}; speakers: precision {rightSpeakers}/{named}, recall {rightSpeakers}/{speakers}");
        Assert.True(right >= 0.9 * found && right >= 0.9 * expected, $"Quotations: {right} right, {found} found, {expected} expected.");
        Assert.True(rightSpeakers >= 0.9 * named && rightSpeakers >= 0.85 * speakers, $"Speakers: {rightSpeakers} right, {named} named, {speakers} expected.");
    }

    [Fact]
    public void Find_Seed_GivesItsQuotationsWithSpeakers()
    {
        var text = File.ReadAllText(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "fixtures", "seed"), "000_*.txt").Single());
        var quotes = QuoteFinder.Find(text, CancellationToken.None);
        AssertSpeaker("Donald Trump", "Ti ho detto che ero molto insoddisfatto");
        AssertSpeaker("Donald Trump", "Sembra che voglia andare fino in fondo");
        AssertSpeaker("Donald Trump", "Oggi non ho fatto alcun progresso");
        AssertSpeaker("Volodymyr Zelenskyy", "Ci aiuta a proteggere la vita");
        Assert.DoesNotContain(quotes, quote => quote.Text is "buona chiamata" or "sforzi intensivi");

        void AssertSpeaker(string speaker, string start)
            => Assert.Equal(speaker, Assert.Single(quotes, quote => quote.Text.StartsWith(start, StringComparison.Ordinal)).Speaker);
    }

    [Theory]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData(" 'a")]
    [InlineData("« ")]
    [InlineData("“a” said A B. ")]
    [InlineData("—a —dijo A B—. \n")]
    [InlineData("Aa ")]
    [InlineData("“A\n\n")]
    [InlineData("said “the whole long story” ")]
    [InlineData("„“»«‚‘")]
    public void Find_LongHostileText_TakesLinearTime(string piece)
    {
        var large = Repeat(piece, 500_000);
        var clock = Stopwatch.StartNew();
        QuoteFinder.Find(large, CancellationToken.None);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Fact]
    public void Find_Cancelled_Stops()
        => Assert.Throws<OperationCanceledException>(() => QuoteFinder.Find(Repeat("“a b c” said Ann Lee. ", 100_000), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("")]
    [InlineData("No marks here, and nobody speaks.")]
    [InlineData("— a dash alone")]
    [InlineData("“”")]
    [InlineData("“ ”")]
    [InlineData("“")]
    public void Find_NothingQuoted_IsEmpty(string text) => Assert.Empty(QuoteFinder.Find(text, CancellationToken.None));

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static void AssertSpans(string text, IReadOnlyList<ArticleQuote> quotes)
    {
        var end = 0;
        foreach (var quote in quotes)
        {
            Assert.True(quote.Offset >= end);
            Assert.Equal(quote.Text, text.Substring(quote.Offset, quote.Length));
            Assert.Equal(quote.SpeakerOffset is null, quote.SpeakerLength is null);
            Assert.False(string.IsNullOrWhiteSpace(quote.SpeakerOffset is { } start ? text.Substring(start, quote.SpeakerLength!.Value) : "-"));
            end = quote.Offset + quote.Length;
        }
    }
}
