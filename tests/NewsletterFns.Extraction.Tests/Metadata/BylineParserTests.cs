using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Tests.Metadata;

public sealed class BylineParserTests
{
    [Theory]
    [InlineData("di Mario Rossi", "Mario Rossi")]
    [InlineData("Di Anna Maria De Luca e Piero Sala", "Anna Maria De Luca; Piero Sala")]
    [InlineData("a cura di Mario Rossi", "Mario Rossi")]
    [InlineData("By Jane Doe and John Roe", "Jane Doe; John Roe")]
    [InlineData("By Jane Doe, Reuters", "Jane Doe")]
    [InlineData("BY JANE DOE", "JANE DOE")]
    [InlineData("By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("By Jane Doe in Rome", "Jane Doe")]
    [InlineData("By Jane Doe jane.doe@post.example", "Jane Doe")]
    [InlineData("Jane Doe | Reuters", "Jane Doe")]
    [InlineData("Von Eva Muster, Jan Weber und Ulla Klein", "Eva Muster; Jan Weber; Ulla Klein")]
    [InlineData("Von Ursula von der Aue | 5. Juli 2025", "Ursula von der Aue")]
    [InlineData("Par Hélène Dupré et Luc d’Aubigny", "Hélène Dupré; Luc d’Aubigny")]
    [InlineData("Por María Ruiz y José Ortega", "María Ruiz; José Ortega")]
    [InlineData("Door Sanne Bakker en Joost van der Meer", "Sanne Bakker; Joost van der Meer")]
    [InlineData("Written by: Jane Doe", "Jane Doe")]
    public void Parse_Byline_GivesNames(string line, string expected) => Assert.Equal(expected, string.Join("; ", BylineParser.Parse(line)?.Authors ?? []));

    [Fact]
    public void Parse_BylineWithDate_GivesBoth() => Assert.Equal("2025-07-05", BylineParser.Parse("Von Eva Muster | 5. Juli 2025")?.Published?.ToString());

    [Theory]
    [InlineData("By Monday the water had gone.")]
    [InlineData("By the river")]
    [InlineData("Di Maio attacca la Lega")]
    [InlineData("Von der Leyen besucht Kiew")]
    [InlineData("Par défaut")]
    [InlineData("Por fin llueve en Valencia")]
    [InlineData("Door Amsterdam fietsen is gevaarlijk")]
    [InlineData("New York")]
    [InlineData("Di nuovo in piazza")]
    [InlineData("“By Jane Doe” is a novel.")]
    public void Parse_OtherLine_IsNoByline(string line) => Assert.Null(BylineParser.Parse(line));

    [Theory]
    [InlineData("by Jane Doe", "Jane Doe")]
    [InlineData("Jane Doe, John Roe", "Jane Doe|John Roe")]
    [InlineData("Rossi, Mario", "Rossi, Mario")]
    [InlineData("https://facebook.example/jane", "")]
    [InlineData("@jane", "")]
    [InlineData("Jane Doe (jane@post.example)", "Jane Doe")]
    public void Clean_MetadataValue_GivesNames(string value, string expected) => Assert.Equal(expected, string.Join("|", BylineParser.Clean(value)));
}
