using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsletterFns.Fuzz.Checking;
using NewsletterFns.Fuzz.Corpus;
using NewsletterFns.Fuzz.Running;
using NewsletterFns.Fuzz.Shapes;

var count = new Option<int>("--count") { DefaultValueFactory = _ => 200_000, Description = "How many inputs." };
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "Decides what the inputs are." };
var start = new Option<int>("--start") { Description = "The number of the first input; with --count 1 that input alone." };
var jobs = new Option<int>("--jobs") { DefaultValueFactory = _ => Environment.ProcessorCount, Description = "How many are checked at once." };
var fixtures = new Option<DirectoryInfo?>("--fixtures") { Description = "The folder of the files to mutate; tests/fixtures where it is not given." };
var findings = new Option<string>("--findings") { DefaultValueFactory = _ => "fuzz-findings", Description = "The folder for inputs with findings." };
var replay = new Option<FileInfo[]>("--replay") { AllowMultipleArgumentsPerToken = true, Description = "Check these files as they are." };
var growth = new Option<string?>("--growth") { Description = "Instead: how the time grows from 1 MB to 10 MB for the shapes of large files whose name holds this.", Arity = ArgumentArity.ZeroOrOne };
var megabytes = new Option<double>("--megabytes") { DefaultValueFactory = _ => 1, Description = "With --growth: size of the small file; the large one is ten times that." };
var root = new RootCommand("Mutates the fixtures of every format and extracts them: no crash, no hang, no broken promise. Exit code 1 where there is a finding.")
{
    count, seed, start, jobs, fixtures, findings, replay, growth, megabytes,
};
root.SetAction((parsed, cancellationToken) => Task.Run(
    () => parsed.GetResult(growth) is not null ? Grow(parsed.GetValue(growth) ?? string.Empty, parsed.GetValue(megabytes)) : parsed.GetValue(replay) is [_, ..] files ? Replay(files) : Mutate(parsed, cancellationToken), cancellationToken));
return await root.Parse(args).InvokeAsync();

int Mutate(ParseResult parsed, CancellationToken cancellationToken)
{
    var corpus = SampleFiles.Create().Concat(FixtureFiles.Load(parsed.GetValue(fixtures)?.FullName ?? FixtureFiles.DefaultFolder())).ToList();
    var options = new FuzzOptions
    {
        Seed = parsed.GetValue(seed),
        Start = parsed.GetValue(start),
        Count = parsed.GetValue(count),
        Jobs = parsed.GetValue(jobs),
        Findings = Path.GetFullPath(parsed.GetRequiredValue(findings)),
    };
    Write($"{corpus.Count} files, seed {options.Seed}, inputs {options.Start} to {options.Start + options.Count - 1}, {options.Jobs} jobs");
    var watch = Stopwatch.StartNew();
    var told = watch.Elapsed;
    var run = new FuzzRun(options, corpus);
    run.Run(
        running =>
        {
            if (watch.Elapsed - told > TimeSpan.FromSeconds(15))
            {
                told = watch.Elapsed;
                Report(running, watch.Elapsed);
            }
        },
        cancellationToken);
    foreach (var finding in run.Findings)
    {
        Write($"\ninput {finding.Number} ({finding.File.Name}, {finding.File.Content.Length} bytes): {finding.What}");
    }

    Report(run, watch.Elapsed);
    return run.Findings.Count == 0 ? 0 : 1;
}

static void Report(FuzzRun run, TimeSpan elapsed) => Write(
    $"{run.Done:N0} inputs, {run.WithArticles:N0} with articles, {run.Findings.Count} kinds of findings, {run.Done / elapsed.TotalSeconds:0} inputs/s, {elapsed.TotalSeconds:0} s, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");

static int Grow(string name, double megabytes)
{
    var slow = 0;
    foreach (var shape in LargeFiles.All.Where(shape => shape.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
    {
        var growth = Growth.Measure(shape, (int)(megabytes * 1e6), (int)(megabytes * 1e7), maxSeconds: 10);
        Write($"{shape.Name,-36} {growth.Small.TotalMilliseconds,8:0.0} ms {growth.Large.TotalMilliseconds,9:0.0} ms  x {growth.Ratio,5:0.0}  {growth.Outcome}");
        slow += growth.Ratio > 12 ? 1 : 0;
    }

    return slow == 0 ? 0 : 1;
}

static int Replay(FileInfo[] files)
{
    var check = new FileCheck();
    var failed = 0;
    foreach (var file in files)
    {
        var watch = Stopwatch.StartNew();
        // The number before the name is of the run that found it.
        var (finding, hasArticles) = check.Run(new FuzzFile(file.Name, File.ReadAllBytes(file.FullName)));
        Write($"{file.Name}: {finding ?? (hasArticles ? "articles" : "a failure, as may be")} ({watch.ElapsedMilliseconds} ms)");
        failed += finding is null ? 0 : 1;
    }

    return failed == 0 ? 0 : 1;
}

static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
