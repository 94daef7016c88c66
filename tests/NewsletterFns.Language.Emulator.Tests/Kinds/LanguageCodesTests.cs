using NewsletterFns.Language.Emulator.Kinds;

namespace NewsletterFns.Language.Emulator.Tests.Kinds;

public sealed class LanguageCodesTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("EN", true)]
    [InlineData("en-GB", true)]
    [InlineData("pt", true)]
    [InlineData("pt-BR", true)]
    [InlineData("zh", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh_chs", true)]
    [InlineData("nb", true)]
    [InlineData("no", true)]
    [InlineData("english", false)]
    [InlineData("", false)]
    public void Supports_Tag_ByPrimaryLanguage(string tag, bool supported) => Assert.Equal(supported, AnalysisKinds.EntityRecognition.Supports(tag));

    [Theory]
    [InlineData("zh", "zh_chs")]
    [InlineData("nb", "no")]
    [InlineData("it", "it")]
    public void ToDetected_OurCode_IsTheServices(string own, string code) => Assert.Equal(code, LanguageCodes.ToDetected(own));

    [Theory]
    [InlineData("", null)]
    [InlineData("none", null)]
    [InlineData("IT", "it")]
    [InlineData("us", "en")]
    [InlineData("zz", null)]
    public void CountryHint_Valid_SpeaksForLanguage(string hint, string? language)
    {
        Assert.True(CountryLanguages.IsValid(hint));
        Assert.Equal(language, CountryLanguages.Of(hint));
    }

    [Theory]
    [InlineData("ita")]
    [InlineData("i")]
    [InlineData("1t")]
    public void CountryHint_NoCountry_IsInvalid(string hint) => Assert.False(CountryLanguages.IsValid(hint));
}
