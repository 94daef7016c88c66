namespace NewsletterFns.Language.Azure.Tests;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("it", "it", "it")]
    [InlineData("zh_chs", "zh", "zh-hans")]
    [InlineData("zh_cht", "zh", "zh-hant")]
    [InlineData("pt-BR", "pt", "pt-BR")]
    [InlineData("no", "nb", "no")]
    [InlineData("tl", "tl", "fil")]
    [InlineData("(Unknown)", "und", "(Unknown)")]
    [InlineData("", "und", "")]
    public void To_Code_IsOursAndTheServices(string code, string ours, string service)
    {
        Assert.Equal(ours, LanguageTag.ToOurs(code));
        Assert.Equal(service, LanguageTag.ToService(code));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("it", "")]
    [InlineData("it-IT", "it")]
    [InlineData("de_CH", "ch")]
    [InlineData("zh-Hans-CN", "cn")]
    [InlineData("en-001", "")]
    public void CountryOf_Claim_IsItsRegion(string? claim, string country) => Assert.Equal(country, LanguageTag.CountryOf(claim));
}
