namespace NewsletterFns.Local.Processing;

/// <summary>A file to process and what came of it.</summary>
/// <param name="file">The file.</param>
internal sealed class TrackedFile(InputFile file)
{
    private readonly SortedDictionary<int, ArticleEvent> _summaries = [];
    private ArticleEvent? _failure;

    /// <summary>The file.</summary>
    public InputFile File { get; } = file;

    /// <summary>The ETag it got when it was dropped, without quotes; <see langword="null"/> until then.</summary>
    public string? ETag { get; set; }

    /// <summary>Whether nothing more is to come: all its articles or a failure are there.</summary>
    public bool IsDone => HasFailed || (_summaries is { Count: > 0 } && _summaries.Count >= _summaries.Values.First().Summary!.Article.Count);

    /// <summary>Whether a failure was reported.</summary>
    public bool HasFailed => _failure is not null;

    /// <summary>What came, the articles in file order.</summary>
    public IEnumerable<ArticleEvent> Events => _failure is null ? _summaries.Values : _summaries.Values.Append(_failure);

    /// <summary>Takes an event if it is about this version of the file; a repeat changes nothing.</summary>
    /// <returns>Whether it is about this version of the file.</returns>
    public bool Accept(ArticleEvent message)
    {
        // The host knows no ETag of some of the files it gives up.
        if (ETag is null || (message.Blob.Etag is { } version && version != ETag))
        {
            return false;
        }

        if (message.Summary is { } summary)
        {
            _summaries.TryAdd(summary.Article.Position, message);
        }
        else
        {
            _failure ??= message;
        }

        return true;
    }
}
