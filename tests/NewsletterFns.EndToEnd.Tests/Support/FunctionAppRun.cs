using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using NewsletterFns.Contracts;
using NewsletterFns.Testing;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>The function app as a process of its own, with containers, queues and host of its own in the shared Azurite.</summary>
internal sealed class FunctionAppRun(AzuriteFixture azurite)
{
    private readonly string _host = UniqueName.Create("host")[..30];
    private readonly string _incoming = UniqueName.Create("incoming");
    private readonly string _results = UniqueName.Create("results");
    private readonly string _summaries = UniqueName.Create("summaries");
    private readonly string _failures = UniqueName.Create("failures");

    public BlobContainerClient Results => new(azurite.ConnectionString, _results);

    private QueueClient Summaries => Queue(_summaries);

    private QueueClient Failures => Queue(_failures);

    public async Task PrepareAsync()
    {
        await new BlobContainerClient(azurite.ConnectionString, _incoming).CreateIfNotExistsAsync();
        await Results.CreateIfNotExistsAsync();
        // Of all runs over this Azurite: only the first would write it.
        await new BlobContainerClient(azurite.ConnectionString, "azure-webjobs-hosts").CreateIfNotExistsAsync();
        await Summaries.CreateIfNotExistsAsync();
        await Failures.CreateIfNotExistsAsync();
    }

    public async Task DropAsync(string name, string text) =>
        await new BlobContainerClient(azurite.ConnectionString, _incoming).UploadBlobAsync(name, BinaryData.FromString(text));

    /// <summary>Starts the app.</summary>
    /// <param name="blobs">Where it finds blobs.</param>
    /// <param name="queues">Where it finds queues.</param>
    /// <param name="settings">Further settings, which come before those of every run.</param>
    public RunningProgram Start(Uri blobs, Uri queues, Dictionary<string, string>? settings = null)
    {
        var connection = Regex.Replace(
            azurite.ConnectionString,
            "(Blob|Queue)Endpoint=[^;]*",
            match => $"{match.Groups[1].Value}Endpoint={(match.Groups[1].Value == "Blob" ? blobs : queues)}");
        var all = new Dictionary<string, string>
        {
            ["NewsletterStorage"] = connection,
            ["AzureWebJobsStorage"] = connection,
            ["AzureFunctionsWebHost__hostid"] = _host,
            ["AzureWebJobs.ProcessArticle.Disabled"] = "true",
            // The poison queues are the account's, not this run's.
            ["AzureWebJobs.ReportPoisonedArticle.Disabled"] = "true",
            ["AzureWebJobs.ReportPoisonedRetry.Disabled"] = "true",
            ["Newsletter__IncomingContainer"] = _incoming,
            ["Newsletter__ResultsContainer"] = _results,
            ["Newsletter__SummaryQueue"] = _summaries,
            ["Newsletter__FailureQueue"] = _failures,
        };
        foreach (var (name, value) in settings ?? [])
        {
            all[name] = value;
        }

        return RunningProgram.Start("NewsletterFns", [], all);
    }

    public async Task<IReadOnlyList<CloudEvent<ArticleSummarized>>> MessagesAsync() =>
        [.. (await Summaries.PeekMessagesAsync(32)).Value.Select(message => ArticleMessageReader.ReadSummarized(message.Body))];

    public async Task<IReadOnlyList<CloudEvent<ArticleFailed>>> FailuresAsync() =>
        [.. (await Failures.PeekMessagesAsync(32)).Value.Select(message => ArticleMessageReader.ReadFailed(message.Body))];

    public Task<ArticleResult> ResultAsync(CloudEvent<ArticleSummarized> message) => new ArticleMessageReader(new BlobServiceClient(azurite.ConnectionString)).ReadResultAsync(message);

    /// <summary>Puts a message into a queue of the account, as the host does.</summary>
    public async Task SendAsync(string queue, string message)
    {
        await Queue(queue).CreateIfNotExistsAsync();
        await Queue(queue).SendMessageAsync(message);
    }

    private QueueClient Queue(string name) => new(azurite.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
