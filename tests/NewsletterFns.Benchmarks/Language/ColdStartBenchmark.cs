using System.Globalization;
using System.Text.Json;

namespace NewsletterFns.Benchmarks;

/// <summary>How long <c>newsletterfns analyze</c> takes for one article as a process of its own: the Release build, compiled ahead of time.</summary>
internal static class ColdStartBenchmark
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "precompiled", "newsletterfns.dll");

    public static async Task RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var input = Path.Combine(Path.GetTempPath(), $"newsletterfns-benchmark-{Environment.ProcessId}.jsonl");
        try
        {
            await File.WriteAllTextAsync(input, JsonSerializer.Serialize(new { id = "1", text = SampleArticles.Create(1) }), cancellationToken);
            var whole = new List<MeasuredRun>();
            var empty = new List<MeasuredRun>();
            var answers = new List<double>();
            for (var round = 0; round < rounds; round++)
            {
                empty.Add(await MeasuredRun.OfAsync(Program, ["--version"], cancellationToken));
                whole.Add(await MeasuredRun.OfAsync(Program, ["analyze", input], cancellationToken));
                using var meta = JsonDocument.Parse(whole[^1].Output.TrimEnd().Split('\n')[^1]);
                answers.Add(meta.RootElement.GetProperty("_meta").GetProperty("seconds").GetDouble());
            }

            Write($"medians of {rounds} cold processes, one article of {SampleArticles.Create(1).Length} characters:");
            Write($"  newsletterfns analyze, from its start to its end   {Median(whole):0} ms");
            Write($"  newsletterfns --version, the same without work     {Median(empty):0} ms");
            Write($"  from the first line to the answer                  {1000 * Statistics.Median(answers):0} ms");
            Write($"  most memory                                        {whole.Max(run => run.PeakBytes) / 1048576.0:0} MB");
        }
        finally
        {
            File.Delete(input);
        }
    }

    private static double Median(List<MeasuredRun> runs) => Statistics.Median(runs.Select(run => run.Elapsed.TotalMilliseconds));

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
