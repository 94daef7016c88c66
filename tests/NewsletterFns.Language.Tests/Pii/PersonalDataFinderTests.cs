using Microsoft.Extensions.Options;
using NewsletterFns.Language.Pii;

namespace NewsletterFns.Language.Tests.Pii;

public sealed class PersonalDataFinderTests
{
    private static readonly EmbeddedLanguageService Service = new(Options.Create(new EmbeddedLanguageOptions()));

    [Theory]
    [InlineData("Card 4111 1111 1111 1111 expired.", "CreditCardNumber:4111 1111 1111 1111")]
    [InlineData("Card 5500-0000-0000-0004, please.", "CreditCardNumber:5500-0000-0000-0004")]
    [InlineData("Card 4111 1111 1111 1112 expired.", "")]
    [InlineData("IBAN DE89 3704 0044 0532 0130 00 bitte", "InternationalBankingAccountNumber:DE89 3704 0044 0532 0130 00")]
    [InlineData("IBAN IT60X0542811101000000123456.", "InternationalBankingAccountNumber:IT60X0542811101000000123456")]
    [InlineData("IBAN DE89 3704 0044 0532 0130 01 bitte", "")]
    [InlineData("codice fiscale RSSMRA85T10A562S", "ITFiscalCode:RSSMRA85T10A562S")]
    [InlineData("codice fiscale RSSMRA85T10A562T", "")]
    [InlineData("P.IVA 00743110157", "ITValueAddedTaxNumber:00743110157")]
    [InlineData("Telefono 00743110157", "")]
    [InlineData("USt-IdNr. DE136695976", "DEValueAddedNumber:DE136695976")]
    [InlineData("USt-IdNr. DE136695975", "")]
    [InlineData("TVA FR83404833048", "FRValueAddedTaxNumber:FR83404833048")]
    [InlineData("DNI 12345678Z", "ESTaxIdentificationNumber:12345678Z")]
    [InlineData("DNI 12345678A", "")]
    [InlineData("NIF 501442600", "PTTaxIdentificationNumber:501442600")]
    [InlineData("number 501442600", "")]
    [InlineData("0000 0000 0000 0000", "")]
    public void Find_Identifiers_NeedTheirCheckDigits(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', PersonalDataFinder.Find(text, []).Select(p => $"{p.Category}:{p.Text}")));

    [Fact]
    public async Task AnalyzeAsync_Pii_HasTheServicesCategories()
    {
        const string Text = "Chiara Moretti, 45 anni, abita a Torino in via Giuseppe Verdi 12, 10124 Torino. Scrivere a chiara@example.org o chiamare +39 011 1234567 (server 192.168.1.1), IBAN IT60X0542811101000000123456.";
        var document = new AnalysisDocument("a", Text) { Language = "it", Features = new HashSet<LanguageFeature> { LanguageFeature.Pii } };

        DocumentAnalysis analysis = (await Service.AnalyzeAsync([document]))[0];

        string[] found = [.. analysis.PersonalData.Select(p => $"{p.Category}:{p.Text}")];
        Assert.Contains("Person:Chiara Moretti", found);
        Assert.Contains("Address:via Giuseppe Verdi 12, 10124 Torino", found);
        Assert.Contains("Email:chiara@example.org", found);
        Assert.Contains("PhoneNumber:+39 011 1234567", found);
        Assert.Contains("IPAddress:192.168.1.1", found);
        Assert.Contains("InternationalBankingAccountNumber:IT60X0542811101000000123456", found);
        Assert.Empty(analysis.Entities);
        Assert.All(analysis.PersonalData, p => Assert.Equal(Text.Substring(p.Offset, p.Length), p.Text));
        Assert.All(analysis.PersonalData.Zip(analysis.PersonalData.Skip(1)), pair => Assert.True(pair.First.Offset + pair.First.Length <= pair.Second.Offset));
        Assert.Equal([LanguageFeature.Pii], analysis.Provenance.Features.Select(f => f.Feature));
    }

    [Fact]
    public async Task AnalyzeAsync_PiiNotWanted_HasNone() =>
        Assert.Empty((await Service.AnalyzeAsync([new AnalysisDocument("a", "Scrivere a chiara@example.org.")]))[0].PersonalData);
}
