namespace Azure.AI.TextAnalytics;

/// <summary>The pages of a job's result, asked for one after the other. The service decides how long a page is.</summary>
internal sealed class JobPages<T>(Job<T> job, CancellationToken cancellationToken) : Pageable<T>(cancellationToken)
    where T : notnull
{
    /// <inheritdoc/>
    public override IEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var link = continuationToken;
        do
        {
            var page = job.PageAsync(link, async: false, CancellationToken).Completed();
            yield return page;
            link = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(link));
    }
}
