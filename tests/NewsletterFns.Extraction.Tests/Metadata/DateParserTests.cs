using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Tests.Metadata;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("2025-07-05", "2025-07-05")]
    [InlineData("2025-07-05T08:30:00+02:00", "2025-07-05T08:30:00+02:00")]
    [InlineData("2025-07-05T08:30:00.123Z", "2025-07-05T08:30:00+00:00")]
    [InlineData("2025-07-05 08:30", "2025-07-05T08:30:00")]
    [InlineData("20250705", "2025-07-05")]
    [InlineData("2025-07-05T08:30:00+0530", "2025-07-05T08:30:00+05:30")]
    [InlineData("Sat, 05 Jul 2025 08:30:00 GMT", "2025-07-05T08:30:00+00:00")]
    [InlineData("1751704200", "2025-07-05T08:30:00+00:00")]
    [InlineData("1751704200000", "2025-07-05T08:30:00+00:00")]
    public void ParseValue_MachineDate_IsRead(string value, string expected) => Assert.Equal(expected, DateParser.ParseValue(value)?.ToString());

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("0001-01-01")]
    [InlineData("99/99/9999")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void ParseValue_ImpossibleDate_IsDropped(string value) => Assert.Null(DateParser.ParseValue(value));

    [Theory]
    [InlineData("5 luglio 2025", "2025-07-05")]
    [InlineData("Pubblicato il 5 luglio 2025, ore 14:30", "2025-07-05T14:30:00")]
    [InlineData("sabato 5 luglio 2025", "2025-07-05")]
    [InlineData("July 5, 2025", "2025-07-05")]
    [InlineData("Published on 5th July 2025 at 2:30 pm EST", "2025-07-05T14:30:00-05:00")]
    [InlineData("5. Juli 2025, 14.30 Uhr", "2025-07-05T14:30:00")]
    [InlineData("Stand: 05.07.2025", "2025-07-05")]
    [InlineData("05.07.25", "2025-07-05")]
    [InlineData("Publié le 5 juillet 2025 à 14h30", "2025-07-05T14:30:00")]
    [InlineData("1er août 2025", "2025-08-01")]
    [InlineData("5 de julio de 2025", "2025-07-05")]
    [InlineData("Atualizado em 5 de março de 2025 às 14h30", "2025-03-05T14:30:00")]
    [InlineData("zaterdag 5 juli 2025 om 14:30 uur", "2025-07-05T14:30:00")]
    [InlineData("05/07/2025", "2025-07-05")]
    [InlineData("07/25/2025", "2025-07-25")]
    public void ParseLine_LineThatIsADate_IsRead(string line, string expected) => Assert.Equal(expected, DateParser.ParseLine(line)?.ToString());

    [Theory]
    [InlineData("The war began on 24 February 2022.")]
    [InlineData("Il 5 luglio 2025 la città ha votato")]
    [InlineData("In 2025 everything changed")]
    [InlineData("31 febbraio 2025")]
    public void ParseLine_LineThatSaysMore_IsNoDate(string line) => Assert.Null(DateParser.ParseLine(line));
}
