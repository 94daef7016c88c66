using System.ComponentModel.DataAnnotations;

namespace NewsletterFns.Pipeline;

/// <summary>Settings of the pipeline, section <c>Newsletter</c>.</summary>
public sealed class NewsletterOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string SectionName = "Newsletter";

    /// <summary>Name of the connection to the storage account: a setting with a connection string, or <c>__blobServiceUri</c> and <c>__queueServiceUri</c>.</summary>
    public const string ConnectionName = "NewsletterStorage";

    private const string StorageNameError = "set it to 3 to 63 lower-case letters, digits and single dashes, as storage asks of containers and queues";

    private const string NamePattern = "^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$";

    /// <summary>The container that files are dropped into. Default <c>incoming</c>. The function triggers read the same setting.</summary>
    [Required(ErrorMessage = StorageNameError)]
    [RegularExpression(NamePattern, ErrorMessage = StorageNameError)]
    public string IncomingContainer { get; set; } = "incoming";

    /// <summary>The container of the result blobs. Default <c>results</c>.</summary>
    [Required(ErrorMessage = StorageNameError)]
    [RegularExpression(NamePattern, ErrorMessage = StorageNameError)]
    public string ResultsContainer { get; set; } = "results";

    /// <summary>The queue of summaries. Default <c>article-summaries</c>.</summary>
    [Required(ErrorMessage = StorageNameError)]
    [RegularExpression(NamePattern, ErrorMessage = StorageNameError)]
    public string SummaryQueue { get; set; } = "article-summaries";

    /// <summary>The queue of failures. Default <c>article-failures</c>.</summary>
    [Required(ErrorMessage = StorageNameError)]
    [RegularExpression(NamePattern, ErrorMessage = StorageNameError)]
    public string FailureQueue { get; set; } = "article-failures";

    /// <summary>The longest file that is read, in bytes. Default 20 MiB.</summary>
    [Range(1, 1 << 30)]
    public int MaxBlobBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>How many bytes of files are in work at once, so that many large files at once do not exhaust the memory. Default 24 MiB; a file over it waits to be alone.</summary>
    [Range(1, 1 << 30)]
    public int MaxBytesInWork { get; set; } = 24 * 1024 * 1024;

    /// <summary>
    /// How many seconds a file waits in all, while storage cannot answer, before that costs one of the host's tries. Default 120;
    /// keep it well under the function timeout.
    /// </summary>
    [Range(0, 3_600)]
    public int MaxWaitSeconds { get; set; } = 120;

    /// <summary>How often the host tries a file before it gives up: <c>extensions.blobs.poisonBlobThreshold</c> of host.json. Default 5. Reported as <c>attempts</c>.</summary>
    [Range(1, 1_000)]
    public int MaxAttempts { get; set; } = 5;
}
