using NewsletterFns.Language.Merging;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Tests.Merging;

public sealed class OrganizationEvidenceTests
{
    [Theory]
    [InlineData("en", "the Bank of Westmark said", "Bank of Westmark", EntityCategory.Location)]
    [InlineData("es", "el Ministerio de Caminos dice", "Ministerio de Caminos", EntityCategory.Location)]
    [InlineData("de", "das Bundesministerium Nord sagt", "Bundesministerium Nord", EntityCategory.Product)]
    [InlineData("nl", "zei Fokkema GmbH gisteren", "Fokkema GmbH", EntityCategory.Person)]
    public void Apply_UncertainNameWithAnOrganisationsWord_IsAnOrganisation(string language, string text, string name, string taken)
    {
        Assert.Equal(EntityCategory.Organization, Assert.Single(Apply(text, language, name, taken, 0.6)).Category);
    }

    [Fact]
    public void Apply_CertainName_StaysWhatItIs()
    {
        Assert.Equal(EntityCategory.Location, Assert.Single(Apply("the Bank of Westmark said", "en", "Bank of Westmark", EntityCategory.Location, 0.95)).Category);
    }

    [Fact]
    public void Apply_BracketedAcronym_IsFoundWhereverItStands()
    {
        const string Text = "La Federación de Panaderos (FdP) protesta. La FdP espera; FdPs no.";

        List<RecognizedMention> found = Apply(Text, "es", "Federación de Panaderos", EntityCategory.Organization, 0.9);

        Assert.Equal(["Federación de Panaderos", "FdP", "FdP"], found.Select(m => Text.Substring(m.Offset, m.Length)));
        Assert.All(found, m => Assert.Equal(EntityCategory.Organization, m.Category));
    }

    [Fact]
    public void Apply_AcronymTakenForAPlace_HasItsFullNamesCategory()
    {
        const string Text = "Federazione Panettieri (FP): la FP protesta.";
        RecognizedMention[] mentions = [new(0, 22, EntityCategory.Organization, null, 0.9), new(32, 2, EntityCategory.Location, null, 0.5)];

        Assert.All(OrganizationEvidence.Apply(Text, "it", mentions), m => Assert.Equal(EntityCategory.Organization, m.Category));
    }

    [Theory]
    [InlineData("Federación de Panaderos (XYZ) protesta.")]
    [InlineData("Federación de Panaderos (2024) protesta.")]
    [InlineData("Federación de Panaderos (FP")]
    public void Apply_BracketsThatAreNoAcronym_AreLeftAlone(string text)
    {
        Assert.Single(Apply(text, "es", "Federación de Panaderos", EntityCategory.Organization, 0.9));
    }

    private static List<RecognizedMention> Apply(string text, string language, string name, string category, double confidence) =>
        [.. OrganizationEvidence.Apply(text, language, [new RecognizedMention(text.IndexOf(name, StringComparison.Ordinal), name.Length, category, null, confidence)])];
}
