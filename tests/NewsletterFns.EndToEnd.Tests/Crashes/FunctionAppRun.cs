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

    private QueueClient Summaries => new(azurite.ConnectionString, _summaries, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    public async Task PrepareAsync()
    {
        await new BlobContainerClient(azurite.ConnectionString, _incoming).CreateIfNotExistsAsync();
        await Results.CreateIfNotExistsAsync();
        // Of all runs over this Azurite: only the first would write it.
        await new BlobContainerClient(azurite.ConnectionString, "azure-webjobs-hosts").CreateIfNotExistsAsync();
        await Summaries.CreateIfNotExistsAsync();
        await new QueueClient(azurite.ConnectionString, _failures).CreateIfNotExistsAsync();
    }

    public async Task DropAsync(string name, string text) =>
        await new BlobContainerClient(azurite.ConnectionString, _incoming).UploadBlobAsync(name, BinaryData.FromString(text));

    public RunningProgram Start(Uri blobs, Uri queues)
    {
        var connection = Regex.Replace(
            azurite.ConnectionString,
            "(Blob|Queue)Endpoint=[^;]*",
            match => $"{match.Groups[1].Value}Endpoint={(match.Groups[1].Value == "Blob" ? blobs : queues)}");
        return RunningProgram.Start("NewsletterFns", [], new Dictionary<string, string>
        {
            ["NewsletterStorage"] = connection,
            ["AzureWebJobsStorage"] = connection,
            ["AzureFunctionsWebHost__hostid"] = _host,
            ["AzureWebJobs.ProcessArticle.Disabled"] = "true",
            // The poison queue is the account's, not this run's.
            ["AzureWebJobs.ReportPoisonedArticle.Disabled"] = "true",
            ["Newsletter__IncomingContainer"] = _incoming,
            ["Newsletter__ResultsContainer"] = _results,
            ["Newsletter__SummaryQueue"] = _summaries,
            ["Newsletter__FailureQueue"] = _failures,
        });
    }

    public async Task<IReadOnlyList<CloudEvent<ArticleSummarized>>> MessagesAsync() =>
        [.. (await Summaries.PeekMessagesAsync(32)).Value.Select(message => ArticleMessageReader.ReadSummarized(message.Body))];
}
