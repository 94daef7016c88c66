using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsletterFns.Contracts;
using NewsletterFns.Language;
using NewsletterFns.Language.Emulator;
using NewsletterFns.Local.Azurite;

namespace NewsletterFns.Benchmarks;

/// <summary>Drops small articles before a function app whose language service is troubled, and tells what arrived and how many calls it took.</summary>
internal static class ServiceBenchmark
{
    /// <summary>Language first, then one job.</summary>
    private const int LeastCalls = 2;

    private static readonly QueueClientOptions Base64 = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    public static async Task RunAsync(ServiceBenchmarkOptions options, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteServer.StartAsync(new AzuriteServerOptions(), cancellationToken);
        await using var service = await LanguageEmulator.StartAsync(
            new LanguageEmulatorOptions { Faults = FaultRate.ParseList(options.Faults), RetryAfter = TimeSpan.FromSeconds(options.RetryAfter) },
            new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions())),
            cancellationToken: cancellationToken);
        var incoming = new BlobContainerClient(azurite.ConnectionString, "incoming");
        await incoming.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await Parallel.ForAsync(0, options.Articles, cancellationToken, async (i, token) => await incoming.UploadBlobAsync($"{i:00000}.txt", BinaryData.FromString(SampleArticles.Create(i)), token));
        var summaries = new QueueClient(azurite.ConnectionString, "article-summaries", Base64);
        await summaries.CreateIfNotExistsAsync(cancellationToken: cancellationToken);

        using var host = CreateHost(azurite.ConnectionString, service.Endpoint, options.OnUnavailable);
        var watch = Stopwatch.StartNew();
        await host.StartAsync(cancellationToken);
        await WaitAsync(summaries, options.Outage > 0 ? options.Articles / 3 : options.Articles, cancellationToken);
        if (options.Outage > 0)
        {
            await service.PauseAsync();
            await Task.Delay(TimeSpan.FromSeconds(options.Outage), cancellationToken);
            await service.ResumeAsync(cancellationToken);
            await WaitAsync(summaries, options.Articles, cancellationToken);
        }

        watch.Stop();
        await host.StopAsync(cancellationToken);
        await TellAsync(options, service.Calls, summaries, watch.Elapsed, new QueueClient(azurite.ConnectionString, "article-failures", Base64), cancellationToken);
    }

    private static IHost CreateHost(string connection, Uri endpoint, string onUnavailable)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["NewsletterStorage"] = connection,
            ["AzureWebJobsStorage"] = connection,
            ["AzureWebJobs.ProcessArticle.Disabled"] = "true",
            ["LocalWorker:FunctionAssemblies"] = "newsletterfns",
            ["Newsletter:IncomingContainer"] = "incoming",
            ["Language:Endpoint"] = endpoint.AbsoluteUri,
            ["Language:Key"] = "any",
            ["Language:OnUnavailable"] = onUnavailable,
        });
        builder.Logging.ClearProviders();
        builder.AddNewsletterFns();
        return builder.Build();
    }

    private static async Task WaitAsync(QueueClient summaries, int count, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while ((await summaries.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount < count)
        {
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static async Task TellAsync(
        ServiceBenchmarkOptions options, EmulatedCalls calls, QueueClient summaries, TimeSpan elapsed, QueueClient failures, CancellationToken cancellationToken)
    {
        var messages = new List<ArticleSummarized>();
        while ((await summaries.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(10), cancellationToken)).Value is { Length: > 0 } batch)
        {
            messages.AddRange(batch.Select(message => ArticleMessageReader.ReadSummarized(message.Body).Data));
        }

        var failed = await failures.ExistsAsync(cancellationToken) ? (await failures.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount : 0;
        var providers = messages.DistinctBy(message => message.Article.Id).GroupBy(message => message.Provenance.Features["summary"].Provider).OrderBy(group => group.Key).Select(group => $"{group.Count()} by {group.Key}");
        var least = LeastCalls * options.Articles;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Articles} articles: {messages.DistinctBy(message => message.Article.Id).Count()} delivered ({string.Join(", ", providers)}), {failed} failed, {elapsed.TotalSeconds:0} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"calls without polls {calls.TotalWithoutPolls}, {(double)calls.TotalWithoutPolls / least:0.00} times the least of {least}; polls {calls.Count(EmulatedOperation.GetJob)}"));
        Console.WriteLine(calls);
    }
}
