using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Tests.Service;

public sealed class ServiceLanguagesTests
{
    [Theory]
    [InlineData(LanguageFeature.LinkedEntities, "it", false)]
    [InlineData(LanguageFeature.LinkedEntities, "es", true)]
    [InlineData(LanguageFeature.LinkedEntities, "en", true)]
    [InlineData(LanguageFeature.Entities, "it", true)]
    [InlineData(LanguageFeature.Entities, "la", false)]
    [InlineData(LanguageFeature.KeyPhrases, "la", true)]
    [InlineData(LanguageFeature.Summary, "it", true)]
    [InlineData(LanguageFeature.Summary, "nl", false)]
    [InlineData(LanguageFeature.Pii, "nl", true)]
    [InlineData(LanguageFeature.Entities, "nb", true)]
    [InlineData(LanguageFeature.Entities, "tl", false)]
    [InlineData(LanguageFeature.KeyPhrases, "tl", true)]
    [InlineData(LanguageFeature.Summary, "zh", true)]
    [InlineData(LanguageFeature.Sentiment, "und", false)]
    [InlineData(LanguageFeature.LanguageDetection, "und", true)]
    public void Has_FeatureAndLanguage_IsWhatTheServiceDocuments(LanguageFeature feature, string language, bool has) => Assert.Equal(has, ServiceLanguages.Has(feature, language));

    [Theory]
    [InlineData("pt-BR", "pt")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("zh_chs", "zh")]
    [InlineData("no", "nb")]
    [InlineData("fil", "tl")]
    [InlineData("IT", "it")]
    public void ToOwn_ServicesCode_IsOurs(string tag, string own) => Assert.Equal(own, ServiceLanguages.ToOwn(tag));

    [Theory]
    [InlineData("nb", "no")]
    [InlineData("tl", "fil")]
    [InlineData("it", "it")]
    public void ToService_OurCode_IsTheServices(string own, string code) => Assert.Equal(code, ServiceLanguages.ToService(own));
}
