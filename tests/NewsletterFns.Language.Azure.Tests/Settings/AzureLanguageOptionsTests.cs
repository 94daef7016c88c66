using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class AzureLanguageOptionsTests
{
    private const string Address = "https://one.cognitiveservices.azure.com";

    [Fact]
    public void ProviderOf_WithoutAddress_IsTheEmbeddedEngine() =>
        Assert.Equal(LanguageFeatures.Default.Order(), With(Read([]), FeatureProvider.Embedded));

    [Fact]
    public void ProviderOf_WithAddress_IsTheServiceButForLinks()
    {
        var options = Read(new() { ["Language:Endpoint"] = Address });

        Assert.Equal([LanguageFeature.LanguageDetection, LanguageFeature.Entities, LanguageFeature.KeyPhrases, LanguageFeature.Summary], With(options, FeatureProvider.Azure));
        Assert.Equal([LanguageFeature.LinkedEntities], With(options, FeatureProvider.Embedded));
        Assert.Equal([LanguageFeature.Pii, LanguageFeature.Sentiment], With(options, FeatureProvider.Off));
    }

    [Fact]
    public void ProviderOf_RedactPii_TurnsPiiOn()
    {
        Assert.Equal(FeatureProvider.Embedded, Read(new() { ["Output:RedactPii"] = "true" }).ProviderOf(LanguageFeature.Pii));
        Assert.Equal(FeatureProvider.Azure, Read(new() { ["Output:RedactPii"] = "true", ["Language:Endpoint"] = Address }).ProviderOf(LanguageFeature.Pii));
    }

    [Fact]
    public void ProviderOf_Setting_IsThatInAnyCase()
    {
        var options = Read(new() { ["Language:Endpoint"] = Address, ["Language:Features:entities"] = "embedded", ["Language:Features:Sentiment"] = "AZURE", ["Language:Features:Summary"] = "" });

        Assert.Equal(FeatureProvider.Embedded, options.ProviderOf(LanguageFeature.Entities));
        Assert.Equal(FeatureProvider.Azure, options.ProviderOf(LanguageFeature.Sentiment));
        Assert.Equal(FeatureProvider.Azure, options.ProviderOf(LanguageFeature.Summary));
    }

    [Fact]
    public void Addresses_OneAndSeveral_AreInOrderWithoutRepeatsAndBlanks()
    {
        var options = Read(new() { ["Language:Endpoint"] = Address, ["Language:Endpoints:0"] = "https://two.example.org", ["Language:Endpoints:1"] = "", ["Language:Endpoints:2"] = Address });

        Assert.Equal(["one.cognitiveservices.azure.com", "two.example.org"], options.Addresses.Select(address => address.Host));
    }

    [Theory]
    [InlineData("Language:Endpoint", "westeurope", "Language__Endpoint is \"westeurope\"")]
    [InlineData("Language:Endpoints:0", "ftp://x", "Language__Endpoints__0 is \"ftp://x\"")]
    [InlineData("Language:Endpoint", "http://127.0.0.1:5080", "Language__Key")]
    [InlineData("Language:Features:Summary", "Azur", "Language__Features__Summary is \"Azur\"; set it to Azure, Embedded or Off")]
    [InlineData("Language:Features:Summary", "1", "Language__Features__Summary is \"1\"")]
    [InlineData("Language:Features:Summaries", "Off", "Language__Features__Summaries names no feature")]
    [InlineData("Language:Features:Entities", "Azure", "set Language__Endpoint")]
    [InlineData("Language:Features:LanguageDetection", "Off", "everything else needs the language")]
    [InlineData("Language:OnUnavailable", "Fail", "Language__OnUnavailable is \"Fail\"; set it to Retry or Embedded")]
    [InlineData("Language:MaxWaitSeconds", "601", "Language__MaxWaitSeconds is \"601\"")]
    [InlineData("Language:MaxTextRecordsPerArticle", "0", "Language__MaxTextRecordsPerArticle is \"0\"")]
    public void Validate_WrongSetting_NamesItAndTheWayOut(string name, string value, string message)
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(new() { [name] = value }));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_RedactPiiWithoutPii_NamesBoth()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(new() { ["Output:RedactPii"] = "true", ["Language:Features:Pii"] = "Off" }));

        Assert.Contains("Language__Features__Pii is \"Off\", but Output__RedactPii needs it", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<LanguageFeature> With(AzureLanguageOptions options, FeatureProvider provider) => Enum.GetValues<LanguageFeature>().Where(feature => options.ProviderOf(feature) == provider);

    private static AzureLanguageOptions Read(Dictionary<string, string?> settings)
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddAzureLanguage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        return services.GetRequiredService<IOptions<AzureLanguageOptions>>().Value;
    }
}
