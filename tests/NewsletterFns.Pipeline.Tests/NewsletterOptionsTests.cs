using Microsoft.Extensions.Options;
using NewsletterFns.Testing;

namespace NewsletterFns.Pipeline.Tests;

public sealed class NewsletterOptionsTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public void Defaults_AreValid() =>
        Assert.True(new SettingsValidator<NewsletterOptions>(NewsletterOptions.SectionName).Validate(null, new NewsletterOptions()).Succeeded);

    [Theory]
    [InlineData("Newsletter:SummaryQueue", "Article_Summaries")]
    [InlineData("Newsletter:ResultsContainer", "a--b")]
    [InlineData("Newsletter:IncomingContainer", "ab")]
    [InlineData("Newsletter:FailureQueue", "")]
    [InlineData("Newsletter:MaxBlobBytes", "0")]
    [InlineData("Newsletter:MaxAttempts", "-1")]
    public void Validation_WrongValue_NamesSettingAndValue(string setting, string value)
    {
        using var host = new PipelineHost(azurite, settings: new() { [setting] = value });

        var e = Assert.Throws<OptionsValidationException>(() => host.Get<IOptions<NewsletterOptions>>().Value);

        Assert.Contains($"{setting.Replace(":", "__", StringComparison.Ordinal)} is \"{value}\"", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validation_ResultsAmongTheIncomingFiles_IsRefused()
    {
        using var host = new PipelineHost(azurite, settings: new() { ["Newsletter:IncomingContainer"] = "same", ["Newsletter:ResultsContainer"] = "same" });

        var e = Assert.Throws<OptionsValidationException>(() => host.Get<IOptions<NewsletterOptions>>().Value);

        Assert.Contains("Newsletter__ResultsContainer", e.Message, StringComparison.Ordinal);
    }
}
