using System.Runtime.CompilerServices;

namespace Azure.AI.TextAnalytics;

/// <summary>The pages of a job's result, asked for one after the other. The service decides how long a page is.</summary>
internal sealed class AsyncJobPages<T>(Job<T> job, CancellationToken cancellationToken) : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    /// <inheritdoc/>
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        EnumerateAsync(continuationToken, CancellationToken.None);

    private async IAsyncEnumerable<Page<T>> EnumerateAsync(string? link, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken, cancellationToken);
        do
        {
            var page = await job.PageAsync(link, async: true, both.Token);
            yield return page;
            link = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(link));
    }
}
