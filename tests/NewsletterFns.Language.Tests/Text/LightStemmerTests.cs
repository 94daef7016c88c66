using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Text;

public sealed class LightStemmerTests
{
    [Theory]
    [InlineData("it", "difesa", "difese")]
    [InlineData("it", "banca", "banche")]
    [InlineData("it", "russo", "russi")]
    [InlineData("en", "city", "cities")]
    [InlineData("en", "bank", "Banks")]
    [InlineData("de", "Windrad", "Windrads")]
    [InlineData("de", "Gesetz", "Gesetze")]
    [InlineData("fr", "journal", "journaux")]
    [InlineData("fr", "élection", "elections")]
    [InlineData("es", "ciudad", "ciudades")]
    [InlineData("es", "vez", "veces")]
    [InlineData("pt", "eleição", "eleições")]
    [InlineData("nl", "auto", "auto's")]
    public void Stem_Inflected_IsTheSame(string language, string one, string other) =>
        Assert.Equal(LightStemmer.Stem(one, language), LightStemmer.Stem(other, language));

    [Theory]
    [InlineData("en", "crisis", "crisi")]
    [InlineData("fr", "cas", "car")]
    public void Stem_DifferentWords_Differ(string language, string one, string other) =>
        Assert.NotEqual(LightStemmer.Stem(one, language), LightStemmer.Stem(other, language));
}
