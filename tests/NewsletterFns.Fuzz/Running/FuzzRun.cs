using System.Globalization;
using System.Text;
using NewsletterFns.Fuzz.Checking;
using NewsletterFns.Fuzz.Corpus;
using NewsletterFns.Fuzz.Mutating;

namespace NewsletterFns.Fuzz.Running;

/// <summary>Makes inputs of a corpus, checks each, and keeps those with findings.</summary>
/// <param name="options">What to do.</param>
/// <param name="corpus">The files that are mutated.</param>
internal sealed class FuzzRun(FuzzOptions options, IReadOnlyList<FuzzFile> corpus)
{
    private const int MaxKept = 200;

    // No input may take that long; its thread cannot be ended, so the process is.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(90);

    private readonly List<Finding> _findings = [];
    private readonly (int Number, long Since)[] _current = new (int, long)[options.Jobs];
    private int _next = options.Start - 1;
    private int _done;
    private int _withArticles;

    /// <summary>The inputs with findings, the first of each kind.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How many inputs were checked.</summary>
    public int Done => _done;

    /// <summary>How many of them gave articles; the others failed as files may.</summary>
    public int WithArticles => _withArticles;

    /// <summary>The input of a number.</summary>
    public FuzzFile Create(int number) => new FileMutator(unchecked((options.Seed * 1_000_003) + number)).Mutate(corpus);

    /// <summary>Checks all inputs.</summary>
    /// <param name="progress">Told now and then how many are done.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public void Run(Action<FuzzRun>? progress = null, CancellationToken cancellationToken = default)
    {
        var threads = Enumerable.Range(0, options.Jobs).Select(job => new Thread(() => Work(job, cancellationToken)) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Any(thread => !thread.Join(TimeSpan.FromSeconds(1))))
        {
            EndHang();
            progress?.Invoke(this);
        }
    }

    private void Work(int job, CancellationToken cancellationToken)
    {
        var check = new FileCheck();

        // What a stack overflow leaves behind.
        Directory.CreateDirectory(options.Findings);
        var path = Path.Combine(options.Findings, string.Create(CultureInfo.InvariantCulture, $"running-{job}"));
        using var running = File.OpenHandle(path, FileMode.Create, FileAccess.Write, options: FileOptions.DeleteOnClose);
        for (int number; !cancellationToken.IsCancellationRequested && (number = Interlocked.Increment(ref _next)) < options.Start + options.Count;)
        {
            var file = Create(number);
            _current[job] = (number, Environment.TickCount64);
            RandomAccess.Write(running, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{options.Seed} {number,-10}\n")), 0);
            var (finding, hasArticles) = check.Run(file);
            Interlocked.Increment(ref _done);
            if (hasArticles)
            {
                Interlocked.Increment(ref _withArticles);
            }

            if (finding is not null)
            {
                Keep(new Finding(number, file, finding));
            }
        }

        _current[job] = (-1, long.MaxValue);
    }

    private void Keep(Finding finding)
    {
        lock (_findings)
        {
            if (_findings.Count >= MaxKept || _findings.Any(other => other.Kind == finding.Kind))
            {
                return;
            }

            _findings.Add(finding);
            var path = Path.Combine(options.Findings, string.Create(CultureInfo.InvariantCulture, $"{options.Seed}-{finding.Number}-{Path.GetFileName(finding.File.Name)}"));
            File.WriteAllBytes(path, finding.File.Content);
            File.WriteAllText(path + ".finding", finding.What + "\n");
        }
    }

    private void EndHang()
    {
        foreach (var (number, since) in _current)
        {
            if (Environment.TickCount64 - since > Hang.TotalMilliseconds && since > 0)
            {
                Keep(new Finding(number, Create(number), "It hangs."));
                Environment.FailFast(string.Create(CultureInfo.InvariantCulture, $"Input {number} of seed {options.Seed} hangs; it is in {options.Findings}."));
            }
        }
    }
}
