using System.Diagnostics;
using System.Globalization;
using NewsletterFns.Local.Presentation;
using Spectre.Console;

namespace NewsletterFns.Local.Processing;

/// <summary>Shows how far the files are: a bar on a terminal, a line now and then elsewhere.</summary>
internal sealed class FileProgress
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(5);

    private readonly int _count;
    private readonly ProgressTask? _bar;
    private readonly Action<string> _writeLine;
    private readonly Stopwatch _sinceLine = Stopwatch.StartNew();
    private int _dropped;
    private int _done;

    private FileProgress(int count, ProgressTask? bar, Action<string> writeLine)
    {
        _count = count;
        _bar = bar;
        _writeLine = writeLine;
    }

    /// <summary>Runs <paramref name="work"/> and shows its progress.</summary>
    public static async Task ShowAsync(IAnsiConsole console, int count, Func<FileProgress, Task> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            await work(new FileProgress(count, bar: null, line => console.WriteTextLine(line)));
            return;
        }

        await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                // Dropping a file is half of its bar.
                var bar = context.AddTask("dropping files", maxValue: 2 * count);
                await work(new FileProgress(count, bar, _ => { }));
            });
    }

    /// <summary>One more file was dropped.</summary>
    public void Dropped()
    {
        var dropped = Interlocked.Increment(ref _dropped);
        _bar?.Increment(1);
        if (dropped == _count)
        {
            Describe();
            _writeLine($"{Quantity.Of(_count, "file")} dropped, waiting for the articles");
        }
    }

    /// <summary>So many files are done.</summary>
    public void Done(int done)
    {
        if (done == _done)
        {
            return;
        }

        _bar?.Increment(done - _done);
        _done = done;
        var line = Describe();
        if (done == _count || _sinceLine.Elapsed >= LineInterval)
        {
            _writeLine(line);
            _sinceLine.Restart();
        }
    }

    private string Describe()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{_done:N0} of {Quantity.Of(_count, "file")} done");
        if (_bar is not null)
        {
            _bar.Description = text;
        }

        return text;
    }
}
