using System.Globalization;

namespace NewsletterFns.Benchmarks;

/// <summary><c>newsletterfns extract</c> beside the same work by SmartReader: whole command against whole command, in turn, over the same files.</summary>
internal static class ExtractionBenchmark
{
    private const double Mebibyte = 1024 * 1024;

    public static async Task RunAsync(string folder, int rounds, int jobs, CancellationToken cancellationToken)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var sides = new List<(string Form, List<MeasuredRun> Ours, List<MeasuredRun> Theirs)>();
        var number = jobs.ToString(CultureInfo.InvariantCulture);
        var output = Path.Combine(Path.GetTempPath(), $"newsletterfns-benchmark-{Environment.ProcessId}.json");
        try
        {
            // The .NET host compiles both sides while they run, or both were compiled when they were built.
            foreach (var (form, programs) in new[] { ("compiled ahead of time", Path.Combine(AppContext.BaseDirectory, "precompiled")), ("compiled while they run", AppContext.BaseDirectory) })
            {
                var ours = new List<MeasuredRun>();
                var theirs = new List<MeasuredRun>();
                for (var round = 1; round <= rounds; round++)
                {
                    ours.Add(await MeasuredRun.OfAsync(Path.Combine(programs, "newsletterfns.dll"), ["extract", folder, "--json", output, "--jobs", number], cancellationToken));
                    theirs.Add(await MeasuredRun.OfAsync(Path.Combine(programs, "NewsletterFns.Benchmarks.dll"), [SmartReaderCommand.Name, folder, output, "--jobs", number], cancellationToken));
                    Write($"{form}, round {round}: newsletterfns {ours[^1].Elapsed.TotalSeconds:0.00} s, SmartReader {theirs[^1].Elapsed.TotalSeconds:0.00} s");
                }

                sides.Add((form, ours, theirs));
            }
        }
        finally
        {
            File.Delete(output);
        }

        Write($"medians of {rounds} rounds over {files.Length} files of {files.Sum(file => new FileInfo(file).Length) / Mebibyte:0.0} MiB with {jobs} jobs:");
        foreach (var (form, ours, theirs) in sides)
        {
            Report($"newsletterfns, {form}", ours, files.Length);
            Report($"SmartReader, {form}", theirs, files.Length);
            Write($"  newsletterfns is {Median(theirs) / Median(ours):0.00} times as fast in the same form");
        }

        Write($"newsletterfns as its Release build is, {sides[0].Form}, is {Median(sides[1].Theirs) / Median(sides[0].Ours):0.00} times as fast as SmartReader {sides[1].Form}, as its package is");
    }

    private static void Report(string name, List<MeasuredRun> runs, int files) =>
        Write($"  {name,-38} {Median(runs):0.00} s, {files / Median(runs):0} files/s, peak memory {runs.Max(run => run.PeakBytes) / Mebibyte:0} MiB");

    private static double Median(List<MeasuredRun> runs) => Statistics.Median(runs.Select(run => run.Elapsed.TotalSeconds));

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
