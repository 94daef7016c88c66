using NewsletterFns.Language.Rules;

namespace NewsletterFns.Language.Tests.Rules;

public sealed class PostalAddressesTests
{
    [Theory]
    [InlineData("it", "Siamo in via Roma 15 a Torino.", "via Roma 15")]
    [InlineData("it", "Piazza del Duomo, 4, 20121 Milano (MI)", "Piazza del Duomo, 4, 20121 Milano (MI)")]
    [InlineData("it", "Via libera al piano 5 per Roma", "")]
    [InlineData("it", "tutti in piazza contro il governo", "")]
    [InlineData("en", "Visit 350 Fifth Avenue, New York, NY 10118 today.", "350 Fifth Avenue, New York, NY 10118")]
    [InlineData("en", "at 10 Downing Street, London SW1A 2AA.", "10 Downing Street, London SW1A 2AA")]
    [InlineData("en", "the 25 Best Films of the Year", "")]
    [InlineData("de", "Hauptstraße 12, 10827 Berlin, Deutschland", "Hauptstraße 12, 10827 Berlin")]
    [InlineData("de", "in der Berliner Straße 5a", "Berliner Straße 5a")]
    [InlineData("de", "auf dem Weg 3 Kilometer", "")]
    [InlineData("fr", "au 12 bis, rue de la Paix, 75002 Paris.", "12 bis, rue de la Paix, 75002 Paris")]
    [InlineData("es", "en la calle de Alcalá, 45, 28014 Madrid", "calle de Alcalá, 45, 28014 Madrid")]
    [InlineData("nl", "op de Keizersgracht 174, 1016 DW Amsterdam", "Keizersgracht 174, 1016 DW Amsterdam")]
    [InlineData("pt", "na Rua Augusta, 24, 1100-053 Lisboa", "Rua Augusta, 24, 1100-053 Lisboa")]
    [InlineData("sv", "via Roma 15", "")]
    public void Find_StreetsWithNumbers_AreAddresses(string language, string text, string expected)
    {
        var found = new List<RuleMatch>();

        PostalAddresses.Find(text, 0, text.Length, language, found);

        Assert.Equal(expected, string.Join('|', found.Select(match => text.Substring(match.Offset, match.Length))));
        Assert.All(found, match => Assert.Equal(EntityCategory.Address, match.Category));
    }
}
