namespace NewsletterFns.Local.Processing;

/// <summary>Knows which files are done and which are missing.</summary>
internal sealed class FileTracker
{
    private readonly string _container;
    private readonly Dictionary<string, TrackedFile> _byName;

    /// <summary>Tracks files.</summary>
    /// <param name="container">The container they are dropped into.</param>
    /// <param name="files">The files, in the order of the result.</param>
    public FileTracker(string container, IEnumerable<InputFile> files)
    {
        _container = container;
        Files = [.. files.Select(file => new TrackedFile(file))];
        _byName = Files.ToDictionary(file => file.File.BlobName, StringComparer.Ordinal);
    }

    /// <summary>The files, in the order of the result.</summary>
    public IReadOnlyList<TrackedFile> Files { get; }

    /// <summary>How many files are done.</summary>
    public int Done => Files.Count(file => file.IsDone);

    /// <summary>The files that are not done.</summary>
    public IEnumerable<TrackedFile> Missing => Files.Where(file => !file.IsDone);

    /// <summary>The files that failed.</summary>
    public IEnumerable<TrackedFile> Failed => Files.Where(file => file.HasFailed);

    /// <summary>All that came, by file and then by place in the file.</summary>
    public IEnumerable<ArticleEvent> Events => Files.SelectMany(file => file.Events);

    /// <summary>Takes an event.</summary>
    /// <returns>Whether it is about one of the files.</returns>
    public bool Accept(ArticleEvent message) =>
        message.Blob.Container == _container && _byName.TryGetValue(message.Blob.Name, out var file) && file.Accept(message);
}
