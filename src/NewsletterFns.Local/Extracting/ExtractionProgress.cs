using System.Globalization;
using NewsletterFns.Local.Presentation;
using Spectre.Console;

namespace NewsletterFns.Local.Extracting;

/// <summary>Shows on a terminal how many files are done; nothing elsewhere.</summary>
internal static class ExtractionProgress
{
    /// <summary>Runs <paramref name="work"/>, which calls its argument for each file that is done.</summary>
    public static Task ShowAsync(IAnsiConsole console, int count, Func<Action, Task> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return work(() => { });
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("extracting", maxValue: count);
                await work(() =>
                {
                    bar.Increment(1);
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"{bar.Value:N0} of {Quantity.Of(count, "file")} done");
                });
            });
    }
}
