using Microsoft.Extensions.Logging;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Tests.Presentation;

public sealed class ConsoleLoggerProviderTests
{
    [Fact]
    public void Log_NotVerbose_WritesWarningsAndErrorsOnOneLine() => Assert.Equal(
        "warning: look out\nerror: it broke InvalidOperationException: first\n",
        Write(verbose: false));

    [Fact]
    public void Log_Verbose_WritesAllInFull()
    {
        var text = Write(verbose: true);

        Assert.StartsWith("info: Some.Category: went well\nwarning: Some.Category: look out\n", text, StringComparison.Ordinal);
        Assert.Contains("second", text, StringComparison.Ordinal);
    }

    private static string Write(bool verbose)
    {
        var terminal = new TestTerminal();
        using var provider = new ConsoleLoggerProvider(terminal.Terminal.Error, verbose);
        var logger = provider.CreateLogger("Some.Category");
        Log(LogLevel.Debug, "detail");
        Log(LogLevel.Information, "went well");
        Log(LogLevel.Warning, "look out");
        Log(LogLevel.Error, "it broke", new InvalidOperationException("first\nsecond"));
        return terminal.Errors;

        void Log(LogLevel level, string message, Exception? exception = null) => logger.Log(level, default, message, exception, (text, _) => text);
    }
}
