using System.Globalization;
using NewsletterFns.Extraction.Quotes;

namespace NewsletterFns.Extraction.Tests.Quotes;

public sealed class QuoteFinderTests
{
    public static IEnumerable<object[]> Cases
        => QuoteTable.Read("quotes-development.tsv").Select(row => new object[] { row.Text, string.Join('|', row.Quotes) });

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_SentenceOfTheTable_GivesItsQuotationsAndSpeakers(string text, string expected)
        => Assert.Equal(expected, string.Join('|', QuoteTable.Found(text)));

    [Fact]
    public void Find_HeldOutTable_KeepsPrecisionAndRecall()
    {
        int right = 0, found = 0, expected = 0;
        var wrong = new List<string>();
        foreach (var (text, quotes) in QuoteTable.Read("quotes-heldout.tsv"))
        {
            var got = QuoteTable.Found(text);
            right += got.Intersect(quotes).Count();
            found += got.Length;
            expected += quotes.Length;
            if (!got.SequenceEqual(quotes))
            {
                wrong.Add($"{text} → {string.Join('|', got)}");
            }
        }

        var figures = string.Create(CultureInfo.InvariantCulture, $"precision {right}/{found}, recall {right}/{expected}\n{string.Join('\n', wrong)}");
        Assert.True(right >= 0.9 * found && right >= 0.9 * expected, figures);
    }

    [Fact]
    public void Find_AnyTable_SpansAreSubstrings()
    {
        foreach (var (text, _) in QuoteTable.Read("quotes-development.tsv").Concat(QuoteTable.Read("quotes-heldout.tsv")))
        {
            foreach (var quote in QuoteFinder.Find(text, CancellationToken.None))
            {
                Assert.Equal(quote.Text, text.Substring(quote.Offset, quote.Length));
                Assert.Equal(quote.Speaker is null, quote.SpeakerOffset is null);
                Assert.Equal(quote.SpeakerOffset is null, quote.SpeakerLength is null);
                Assert.True(quote.SpeakerOffset is null || quote.SpeakerOffset + quote.SpeakerLength <= text.Length);
            }
        }
    }

    [Theory]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("«a» ")]
    [InlineData("“a b c d” said ")]
    [InlineData("Anna Verdi ")]
    [InlineData("— a ")]
    [InlineData("„a“\n")]
    public void Find_HostileRepetition_IsLinear(string piece)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        QuoteFinder.Find(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)), limit.Token);
    }
}
