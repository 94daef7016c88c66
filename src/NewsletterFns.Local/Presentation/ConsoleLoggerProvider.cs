using Microsoft.Extensions.Logging;
using Spectre.Console;

namespace NewsletterFns.Local.Presentation;

/// <summary>Writes log messages as single lines to the error output, above a progress bar if there is one.</summary>
/// <param name="console">The error output.</param>
/// <param name="verbose">Whether information is written too, with the exceptions in full; otherwise warnings and errors.</param>
internal sealed class ConsoleLoggerProvider(IAnsiConsole console, bool verbose) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new ConsoleLogger(this, categoryName);

    public void Dispose()
    {
        // The console is not ours.
    }

    private sealed class ConsoleLogger(ConsoleLoggerProvider provider, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None && logLevel >= provider.Threshold;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                provider.Write(logLevel, category, formatter(state, exception), exception);
            }
        }
    }

    private LogLevel Threshold => verbose ? LogLevel.Information : LogLevel.Warning;

    private void Write(LogLevel level, string category, string message, Exception? exception)
    {
        var line = verbose ? $"{Name(level)}: {category}: {message}" : $"{Name(level)}: {message}";
        if (exception is not null)
        {
            // A message of Azure.Storage goes on with headers, one a line.
            line += verbose ? Environment.NewLine + exception : $" {exception.GetType().Name}: {exception.Message.AsSpan().Trim().ToString().Split('\n')[0].TrimEnd()}";
        }

        lock (console)
        {
            console.WriteTextLine(line);
        }
    }

    private static string Name(LogLevel level) => level switch
    {
        LogLevel.Warning => "warning",
        LogLevel.Error or LogLevel.Critical => "error",
        _ => "info",
    };
}
