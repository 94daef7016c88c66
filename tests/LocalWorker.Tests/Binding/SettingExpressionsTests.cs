using LocalWorker.Binding;
using LocalWorker.Hosting;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Tests.Binding;

public sealed class SettingExpressionsTests
{
    private readonly SettingExpressions _expressions = new(new ConfigurationBuilder()
        .AddInMemoryCollection([new("Newsletter:IncomingContainer", "incoming"), new("Empty", ""), new("A", "a")])
        .Build());

    [Theory]
    [InlineData("%Newsletter:IncomingContainer%/{name}", "incoming/{name}")]
    [InlineData("%Newsletter__IncomingContainer%/{name}", "incoming/{name}")]
    [InlineData("%newsletter:incomingcontainer%-%A%", "incoming-a")]
    [InlineData("plain", "plain")]
    [InlineData("50%", "50%")]
    public void Resolve_Text_PutsInTheSettings(string text, string expected) => Assert.Equal(expected, _expressions.Resolve(text, "owner"));

    [Theory]
    [InlineData("%No:Such%", "No:Such", "No__Such")]
    [InlineData("%Empty%", "Empty", "Empty")]
    public void Resolve_MissingSetting_NamesFunctionAttributeAndSetting(string text, string setting, string variable)
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => _expressions.Resolve(text, "Function 'F', parameter 'blob', [BlobTrigger]"));

        Assert.Equal(
            $"Function 'F', parameter 'blob', [BlobTrigger]: '{text}' needs the setting '{setting}', which has no value. " +
            $"Set '{setting}' in the app's configuration, or the environment variable '{variable}'.",
            error.Message);
    }
}
