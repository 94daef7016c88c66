using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace NewsletterFns.Local.Presentation;

/// <summary>Shows that something takes its time: a spinner with the seconds on a terminal, plain lines elsewhere.</summary>
internal static class Waiting
{
    /// <summary>Runs <paramref name="work"/> and shows what it reports.</summary>
    /// <param name="console">Where it is shown.</param>
    /// <param name="text">What is shown before the work reports anything; on terminals only.</param>
    /// <param name="work">The work.</param>
    public static async Task<T> ForAsync<T>(IAnsiConsole console, string text, Func<IProgress<string>, Task<T>> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return await work(new Reporter(line => console.WriteTextLine(line)));
        }

        return await console.Status().Spinner(Spinner.Known.Dots).StartAsync(Markup.Escape(text), async context =>
        {
            var watch = Stopwatch.StartNew();
            var task = work(new Reporter(line => text = line));
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
            while (await Task.WhenAny(task, timer.WaitForNextTickAsync().AsTask()) != task)
            {
                context.Status = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{text} {watch.Elapsed.TotalSeconds:0} s"));
            }

            return await task;
        });
    }

    // Progress<T> would report on other threads and out of order.
    private sealed class Reporter(Action<string> report) : IProgress<string>
    {
        public void Report(string value) => report(value);
    }
}
