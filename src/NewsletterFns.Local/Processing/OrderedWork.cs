using System.Runtime.CompilerServices;

namespace NewsletterFns.Local.Processing;

/// <summary>Works on items side by side and gives the results in their order, with few of them in memory.</summary>
internal static class OrderedWork
{
    // Items that are done or in work while an earlier one takes its time.
    private const int AheadPerJob = 32;
    private const long MaxBytesAhead = 32 * 1024 * 1024;

    /// <summary>Works on items.</summary>
    /// <param name="items">The items; they are taken as there is room.</param>
    /// <param name="jobs">How many are worked on at once.</param>
    /// <param name="length">About how many bytes an item takes.</param>
    /// <param name="work">Works on one of them.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        int jobs,
        Func<TItem, long> length,
        Func<TItem, TResult> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var ahead = new Queue<(Task<TResult> Work, long Bytes)>();
        long bytes = 0;
        foreach (var item in items)
        {
            var more = length(item);
            while (ahead.Count > 0 && (ahead.Peek().Work.IsCompleted || ahead.Count >= jobs * AheadPerJob || bytes + more > MaxBytesAhead))
            {
                bytes -= ahead.Peek().Bytes;
                yield return await ahead.Dequeue().Work;
            }

            bytes += more;
            ahead.Enqueue((Task.Factory.StartNew(() => work(item), cancellationToken, TaskCreationOptions.DenyChildAttach, scheduler), more));
        }

        while (ahead.Count > 0)
        {
            yield return await ahead.Dequeue().Work;
        }
    }
}
