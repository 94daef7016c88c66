using System.Runtime.CompilerServices;

namespace NewsletterFns.Local.Extracting;

/// <summary>Extracts files side by side and gives what they give in their order, with few of them in memory.</summary>
internal static class OrderedExtraction
{
    // Files that are done or in work while an earlier one takes its time.
    private const int AheadPerJob = 32;
    private const long MaxBytesAhead = 32 * 1024 * 1024;

    /// <summary>Extracts files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="jobs">How many are worked on at once.</param>
    /// <param name="extractor">Extracts one of them.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async IAsyncEnumerable<FileOutcome> RunAsync(
        IReadOnlyList<KeyedFile> files, int jobs, FileExtractor extractor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var ahead = new Queue<(Task<FileOutcome> Work, long Bytes)>();
        long bytes = 0;
        foreach (var file in files)
        {
            var length = Length(file);
            while (ahead.Count > 0 && (ahead.Peek().Work.IsCompleted || ahead.Count >= jobs * AheadPerJob || bytes + length > MaxBytesAhead))
            {
                bytes -= ahead.Peek().Bytes;
                yield return await ahead.Dequeue().Work;
            }

            bytes += length;
            ahead.Enqueue((Task.Factory.StartNew(() => extractor.Extract(file, cancellationToken), cancellationToken, TaskCreationOptions.DenyChildAttach, scheduler), length));
        }

        while (ahead.Count > 0)
        {
            yield return await ahead.Dequeue().Work;
        }
    }

    private static long Length(KeyedFile file)
    {
        var info = new FileInfo(file.File.FullPath);
        return info.Exists ? info.Length : 0;
    }
}
