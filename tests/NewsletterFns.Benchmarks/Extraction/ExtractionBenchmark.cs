using System.Globalization;

namespace NewsletterFns.Benchmarks;

/// <summary><c>newsletterfns extract</c> beside the same work by SmartReader: whole command against whole command, in turn, over the same files.</summary>
internal static class ExtractionBenchmark
{
    private const double Mebibyte = 1024 * 1024;

    public static async Task RunAsync(string folder, int rounds, int jobs, CancellationToken cancellationToken)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var number = jobs.ToString(CultureInfo.InvariantCulture);
        var output = Path.Combine(Path.GetTempPath(), $"newsletterfns-benchmark-{Environment.ProcessId}.json");
        var command = Path.Combine(AppContext.BaseDirectory, "newsletterfns.dll");
        var benchmarks = Path.Combine(AppContext.BaseDirectory, "NewsletterFns.Benchmarks.dll");
        var ours = new List<MeasuredRun>();
        var theirs = new List<MeasuredRun>();
        try
        {
            for (var round = 1; round <= rounds; round++)
            {
                ours.Add(await MeasuredRun.OfAsync(command, ["extract", folder, "--json", output, "--jobs", number], cancellationToken));
                theirs.Add(await MeasuredRun.OfAsync(benchmarks, [SmartReaderCommand.Name, folder, output, "--jobs", number], cancellationToken));
                Write($"round {round}: newsletterfns {ours[^1].Elapsed.TotalSeconds:0.00} s, SmartReader {theirs[^1].Elapsed.TotalSeconds:0.00} s");
            }
        }
        finally
        {
            File.Delete(output);
        }

        Write($"median of {rounds} rounds over {files.Length} files of {files.Sum(file => new FileInfo(file).Length) / Mebibyte:0.0} MiB with {jobs} jobs:");
        Report("newsletterfns", ours, files.Length);
        Report("SmartReader", theirs, files.Length);
        Write($"newsletterfns is {Median(theirs) / Median(ours):0.00} times as fast");
    }

    private static void Report(string name, List<MeasuredRun> runs, int files) =>
        Write($"  {name,-13} {Median(runs):0.00} s, {files / Median(runs):0} files/s, peak memory {runs.Max(run => run.PeakBytes) / Mebibyte:0} MiB");

    private static double Median(List<MeasuredRun> runs) => Statistics.Median(runs.Select(run => run.Elapsed.TotalSeconds));

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
