using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Azure.Storage.Sas;
using LocalWorker.Invocation;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Support;

/// <summary>A function app of some test classes, with its own container and queue; can be started again and again, as a process can.</summary>
internal sealed class TestApp
{
    private readonly Type[] _functions;

    public TestApp(string connectionString, params Type[] functions)
    {
        _functions = functions;
        Blobs = new BlobServiceClient(connectionString, new BlobClientOptions { TrimBlobNameSlashes = false });
        Queues = new QueueServiceClient(connectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        Container = Blobs.GetBlobContainerClient(UniqueName.Create("in"));
        Queue = Queues.GetQueueClient(UniqueName.Create("q"));
        PoisonQueue = Queues.GetQueueClient($"{Queue.Name}-poison");
        Settings = new()
        {
            ["AzureWebJobsStorage"] = connectionString,
            ["AzureFunctionsWebHost:hostid"] = Guid.NewGuid().ToString("N"),
            ["In"] = Container.Name,
            ["Queue"] = Queue.Name,
            ["AzureFunctionsJobHost:extensions:blobs:poisonBlobThreshold"] = "5",
            ["AzureFunctionsJobHost:extensions:queues:visibilityTimeout"] = "00:00:00",
        };
    }

    public BlobServiceClient Blobs { get; }

    public QueueServiceClient Queues { get; }

    public BlobContainerClient Container { get; }

    public QueueClient Queue { get; }

    public QueueClient PoisonQueue { get; }

    public Dictionary<string, string?> Settings { get; }

    public Probe Probe { get; } = new();

    public LogRecorder Log { get; } = new();

    public string HostId => Settings["AzureFunctionsWebHost:hostid"]!;

    public async Task<IHost> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddSingleton(Probe).AddSingleton(new FunctionTypes(_functions));
        configure?.Invoke(builder.Services);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    /// <summary>Drops a blob into the container.</summary>
    public async Task<BlobClient> DropAsync(string name, string content = "content")
    {
        await Container.CreateIfNotExistsAsync();
        var blob = Container.GetBlobClient(name);
        await blob.UploadAsync(BinaryData.FromString(content), overwrite: true);
        return blob;
    }

    /// <summary>Drops a blob under a name that the storage client would not send as it is.</summary>
    public async Task DropRawAsync(string name)
    {
        await Container.CreateIfNotExistsAsync();
        var signature = Container.GenerateSasUri(BlobContainerSasPermissions.Write, DateTimeOffset.UtcNow.AddHours(1)).Query;
        var path = string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
        var address = new Uri($"{Container.Uri}/{path}{signature}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var client = new HttpClient();
        using var content = new StringContent("content");
        content.Headers.Add("x-ms-blob-type", "BlockBlob");
        using var response = await client.PutAsync(address, content);
        response.EnsureSuccessStatusCode();
    }

    public async Task SendAsync(string message)
    {
        await Queue.CreateIfNotExistsAsync();
        await Queue.SendMessageAsync(message);
    }

    /// <summary>The receipts of a function: the name below <c>hostId/function</c>, and whether it is complete.</summary>
    public async Task<Dictionary<string, (bool Completed, int Attempts)>> ReceiptsAsync(string function)
    {
        var prefix = $"blobreceipts/{HostId}/Host.Functions.{function}/";
        var receipts = new Dictionary<string, (bool, int)>();
        var container = Blobs.GetBlobContainerClient("azure-webjobs-hosts");
        if (await container.ExistsAsync())
        {
            await foreach (var item in container.GetBlobsAsync(new() { Traits = Azure.Storage.Blobs.Models.BlobTraits.Metadata, Prefix = prefix }))
            {
                receipts.Add(item.Name[prefix.Length..], (!item.Metadata.ContainsKey("Incomplete"), int.Parse(item.Metadata["Attempts"], System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        return receipts;
    }

    /// <summary>Waits until every receipt of a function, so many in all, is complete.</summary>
    public Task CompletedAsync(string function, int count) => Eventually.BecomesAsync(
        async () => await ReceiptsAsync(function) is var receipts && receipts.Count == count && receipts.Values.All(receipt => receipt.Completed),
        $"{count} complete receipts of {function}");

    /// <summary>This app's message in the poison queue of blobs, which is the account's, so that other tests' messages are in it too.</summary>
    public async Task<string> PoisonBlobMessageAsync()
    {
        var queue = Queues.GetQueueClient("webjobs-blobtrigger-poison");
        return await Eventually.ValueAsync(
            async () => (await queue.PeekMessagesAsync(32)).Value
                .Select(message => message.Body.ToString())
                .FirstOrDefault(text => text.Contains(Container.Name, StringComparison.Ordinal)),
            "the poison message");
    }
}
