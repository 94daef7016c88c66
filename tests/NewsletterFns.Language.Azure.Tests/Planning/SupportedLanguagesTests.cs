namespace NewsletterFns.Language.Azure.Tests;

public sealed class SupportedLanguagesTests
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
    [InlineData(LanguageFeature.Sentiment, "und", false)]
    [InlineData(LanguageFeature.LanguageDetection, "und", true)]
    public void Has_FeatureAndLanguage_IsWhatTheServiceDocuments(LanguageFeature feature, string language, bool has) => Assert.Equal(has, SupportedLanguages.Has(feature, language));
}
