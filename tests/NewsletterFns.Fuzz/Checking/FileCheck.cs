using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Options;
using NewsletterFns.Extraction;
using NewsletterFns.Fuzz.Corpus;

namespace NewsletterFns.Fuzz.Checking;

/// <summary>Extracts a file and says what should not have happened.</summary>
internal sealed class FileCheck
{
    // Far above what files of this size cost, so that another load on the machine is no finding.
    private static readonly TimeSpan MaxElapsed = TimeSpan.FromSeconds(4);

    // A small file may unpack, and its parts are held several times while they are read.
    private const long MaxAllocated = 768L * 1024 * 1024;

    private readonly ArticleExtractor _extractor = new(Options.Create(new ExtractionOptions { MaxExpandedBytes = 8 * 1024 * 1024 }), TimeProvider.System);

    /// <summary>Extracts a file.</summary>
    /// <returns>What is wrong, or <see langword="null"/>; and whether the file gave articles.</returns>
    public (string? Finding, bool HasArticles) Run(FuzzFile file)
    {
        var (finding, hasArticles) = RunOnce(file, out var elapsed);

        // Twice in a row is no accident.
        return finding is null && elapsed > MaxElapsed && RunOnce(file, out var again) is { } && again > MaxElapsed
            ? (string.Create(CultureInfo.InvariantCulture, $"It took {again.TotalSeconds:0.0} s."), hasArticles)
            : (finding, hasArticles);
    }

    private (string? Finding, bool HasArticles) RunOnce(FuzzFile file, out TimeSpan elapsed)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        elapsed = TimeSpan.Zero;
        ExtractionResult result;
        try
        {
            result = _extractor.Extract(new SourceFile(file.Name, file.Content));
        }
        catch (ExtractionException fault)
        {
            elapsed = Stopwatch.GetElapsedTime(start);
            return (string.IsNullOrWhiteSpace(fault.Message) ? "A failure says nothing." : null, false);
        }
        catch (Exception e)
        {
            return (e.ToString(), false);
        }

        elapsed = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return allocated > MaxAllocated
            ? (string.Create(CultureInfo.InvariantCulture, $"It allocated {allocated:N0} bytes."), true)
            : (ResultCheck.Violations(result) is [_, ..] violations ? string.Join('\n', violations) : null, true);
    }
}
