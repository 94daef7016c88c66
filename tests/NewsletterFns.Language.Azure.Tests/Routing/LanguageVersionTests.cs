namespace NewsletterFns.Language.Azure.Tests;

public sealed class LanguageVersionTests
{
    [Fact]
    public void Of_Defaults_IsTheEmbeddedEngines() => Assert.Equal("embedded-1.0", Of(new AzureLanguageOptions()));

    [Fact]
    public void Of_Address_NamesBothAndTheirFeatures() =>
        Assert.Equal("azure-2023-04-01-deks-embedded-1.0-l", Of(new AzureLanguageOptions { Endpoint = "https://x.cognitiveservices.azure.com" }));

    [Fact]
    public void Of_DifferentSettings_AreDifferentAndOfLettersDigitsDotsAndDashes()
    {
        var versions = new List<string>();
        foreach (var feature in Enum.GetValues<LanguageFeature>())
        {
            foreach (var provider in Enum.GetValues<FeatureProvider>())
            {
                var options = new AzureLanguageOptions { Endpoint = "https://x.cognitiveservices.azure.com" };
                options.Features[feature.ToString()] = provider.ToString();
                versions.Add(Of(options));
            }
        }

        // One of each feature's three is the default.
        Assert.Equal((2 * 7) + 1, versions.Distinct().Count());
        Assert.All(versions, version => Assert.Matches("^[A-Za-z0-9.-]+$", version));
    }

    private static string Of(AzureLanguageOptions options) => LanguageVersion.Of(options.ProviderOf, "embedded-1.0");
}
