using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsletterFns.Local.Azurite;

namespace NewsletterFns.Benchmarks;

/// <summary>
/// Drops small articles, lets the function app work through them, and then has Azurite do the same storage operations alone:
/// per article one look at the blob and one read of it, two receipts, one result and one message of the same sizes, at the same parallelism.
/// </summary>
internal static class PipelineBenchmark
{
    private const int Parallelism = 8;
    private static readonly QueueClientOptions Base64 = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    public static async Task RunAsync(int articles, int rounds, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteServer.StartAsync(new AzuriteServerOptions(), cancellationToken);
        var pipeline = new List<double>();
        var storage = new List<double>();
        for (var round = 1; round <= rounds; round++)
        {
            var incoming = $"incoming-{round}";
            pipeline.Add(articles / (await PipelineAsync(azurite.ConnectionString, incoming, round, articles, cancellationToken)).TotalSeconds);
            storage.Add(articles / (await StorageAsync(azurite.ConnectionString, incoming, round, articles, cancellationToken)).TotalSeconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: pipeline {pipeline[^1]:0} articles/s, storage alone {storage[^1]:0} articles/s, ratio {pipeline[^1] / storage[^1]:0.00}"));
        }

        var ratios = pipeline.Zip(storage, (p, s) => p / s);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"median of {rounds} rounds of {articles} articles: pipeline {Statistics.Median(pipeline):0} articles/s, storage alone {Statistics.Median(storage):0} articles/s, ratio {Statistics.Median(ratios):0.00}; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MB"));
    }

    private static async Task<TimeSpan> PipelineAsync(string connection, string incoming, int round, int articles, CancellationToken cancellationToken)
    {
        var container = new BlobContainerClient(connection, incoming);
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await ForEachAsync(articles, i => container.UploadBlobAsync($"{i:00000}.txt", BinaryData.FromString(SampleArticles.Create((round * articles) + i)), cancellationToken));
        var summaries = new QueueClient(connection, $"summaries-{round}", Base64);
        await summaries.CreateIfNotExistsAsync(cancellationToken: cancellationToken);

        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["NewsletterStorage"] = connection,
            ["AzureWebJobsStorage"] = connection,
            ["AzureFunctionsWebHost:hostid"] = $"benchmark-{round}",
            ["AzureWebJobs.ProcessArticle.Disabled"] = "true",
            ["LocalWorker:FunctionAssemblies"] = "newsletterfns",
            ["Newsletter:IncomingContainer"] = incoming,
            ["Newsletter:ResultsContainer"] = $"results-{round}",
            ["Newsletter:SummaryQueue"] = summaries.Name,
        });
        builder.Logging.ClearProviders();
        builder.AddNewsletterFns();
        using var host = builder.Build();
        var watch = Stopwatch.StartNew();
        await host.StartAsync(cancellationToken);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        do
        {
            await timer.WaitForNextTickAsync(cancellationToken);
        }
        while ((await summaries.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount < articles);
        watch.Stop();
        await host.StopAsync(cancellationToken);
        return watch.Elapsed;
    }

    private static async Task<TimeSpan> StorageAsync(string connection, string incoming, int round, int articles, CancellationToken cancellationToken)
    {
        var source = new BlobContainerClient(connection, incoming);
        var receipts = new BlobContainerClient(connection, $"plain-receipts-{round}");
        var results = new BlobContainerClient(connection, $"plain-results-{round}");
        var queue = new QueueClient(connection, $"plain-summaries-{round}", Base64);
        await receipts.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await results.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);

        // One real result and message give the sizes.
        PeekedMessage sample = (await new QueueClient(connection, $"summaries-{round}", Base64).PeekMessageAsync(cancellationToken)).Value;
        var container = new BlobContainerClient(connection, $"results-{round}");
        var first = await container.GetBlobsAsync(cancellationToken: cancellationToken).FirstAsync(cancellationToken);
        var result = (await container.GetBlobClient(first.Name).DownloadContentAsync(cancellationToken)).Value.Content;
        var receipt = new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["state"] = "incomplete", ["attempts"] = "1" } };

        var watch = Stopwatch.StartNew();
        await ForEachAsync(articles, async i =>
        {
            var name = $"{i:00000}.txt";
            await source.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellationToken);
            await receipts.GetBlobClient(name).UploadAsync(BinaryData.Empty, receipt, cancellationToken);
            await source.GetBlobClient(name).DownloadContentAsync(cancellationToken);
            await results.GetBlobClient(name).UploadAsync(result, overwrite: true, cancellationToken);
            await queue.SendMessageAsync(sample.Body, timeToLive: TimeSpan.FromSeconds(-1), cancellationToken: cancellationToken);
            await receipts.GetBlobClient(name).UploadAsync(BinaryData.Empty, receipt, cancellationToken);
        });
        return watch.Elapsed;
    }

    private static Task ForEachAsync(int count, Func<int, Task> body) =>
        Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = Parallelism }, async (i, _) => await body(i));
}
