using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Rules;

namespace NewsletterFns.Language.Tests.Values;

public sealed class ValueNormalizerTests
{
    private static readonly DateOnly Published = new(2026, 11, 27);

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string language in new[] { "it", "en", "de", "fr", "es", "nl", "pt" })
        {
            foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Values", "Data", language + ".txt")))
            {
                string[] columns = line.Split('\t');
                rows.Add(language, columns[0], columns[1]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void WithValue_DatesAndQuantities_AreResolved(string language, string text, string expected) => Assert.Equal(expected, Values(language, text, Published));

    [Theory]
    [InlineData("it", "Oggi, venerdì, a marzo, il 3 maggio, due anni fa.", "Oggi=-|venerdì=-|marzo=-|3 maggio=-|due anni fa=-")]
    [InlineData("en", "On 3 May 2021 at 18:30, in June 2021.", "3 May 2021=2021-05-03|18:30=T18:30|June 2021=2021-06")]
    public void WithValue_NoDayOfPublication_ResolvesOnlyWhatIsWhole(string language, string text, string expected) => Assert.Equal(expected, Values(language, text, null));

    [Theory]
    [InlineData("2026-11-27", "2026-11-27")]
    [InlineData("2026-11-28", "2026-11-27")]
    [InlineData("2026-12-03", "2026-11-27")]
    [InlineData("2027-01-01", "2027-01-01")]
    public void WithValue_BareWeekday_IsTheMostRecent(string published, string expected) =>
        Assert.Equal($"Friday={expected}", Values("en", "He left on Friday.", DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("31 February 2021")]
    [InlineData("99999999999999999999999999 km")]
    [InlineData("999999999999 billion billion billion dollars")]
    [InlineData("29 February")]
    public void WithValue_ImpossibleNumbers_HaveNone(string text) => Assert.DoesNotContain('T', Values("en", text, new DateOnly(1, 1, 1)));

    [Fact]
    public async Task AnalyzeAsync_SameWordsInTwoTenses_AreTwoEntities()
    {
        var service = new EmbeddedLanguageService(Microsoft.Extensions.Options.Options.Create(new EmbeddedLanguageOptions()));
        var document = new AnalysisDocument("a", "Il consiglio si è riunito lunedì a Torino. La commissione voterà lunedì a Milano.") { PublishedOn = Published, Language = "it" };

        DocumentAnalysis analysis = (await service.AnalyzeAsync([document]))[0];

        Assert.Equal(["2026-11-23", "2026-11-30"], analysis.Entities.Where(e => e.Name == "lunedì").Select(e => e.Value).Order());
    }

    private static string Values(string language, string text, DateOnly? published)
    {
        var mentions = new List<RecognizedMention>();
        RuleRecognizer.Recognize(text, language, published, mentions);
        return string.Join('|', mentions.Select(m => $"{text.Substring(m.Offset, m.Length)}={m.Value ?? "-"}"));
    }
}
