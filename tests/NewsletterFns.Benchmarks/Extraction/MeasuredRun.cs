using System.Diagnostics;

namespace NewsletterFns.Benchmarks;

/// <summary>One run of a command as a process of its own.</summary>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="PeakBytes">The most memory that it held.</param>
/// <param name="Output">What it wrote to its standard output.</param>
internal sealed record MeasuredRun(TimeSpan Elapsed, long PeakBytes, string Output)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs an assembly with the .NET host.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<MeasuredRun> OfAsync(string assembly, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
        // The command's own setting, for the other side too.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        using var timer = new PeriodicTimer(PollInterval);
        long peak = 0;
        while (!process.HasExited)
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended meanwhile.
            }

            await Task.WhenAny(process.WaitForExitAsync(cancellationToken), timer.WaitForNextTickAsync(cancellationToken).AsTask());
        }

        await process.WaitForExitAsync(cancellationToken);
        watch.Stop();

        // 2: some files failed, as is to be expected of any folder.
        return process.ExitCode is 0 or 2 ? new MeasuredRun(watch.Elapsed, peak, await output) : throw new InvalidOperationException($"{assembly} ended with {process.ExitCode}: {await errors}");
    }
}
