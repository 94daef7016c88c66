using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NewsletterFns.Contracts;
using NewsletterFns.Extraction;
using NewsletterFns.Language;
using NewsletterFns.Testing;

namespace NewsletterFns.Pipeline.Tests;

/// <summary>The pipeline over Azurite, with containers and queues of its own.</summary>
internal sealed class PipelineHost : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly PutOffPolicy _putOff = new();

    public PipelineHost(AzuriteFixture azurite, ILanguageService? language = null, Dictionary<string, string?>? settings = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["NewsletterStorage"] = azurite.ConnectionString,
            ["Newsletter:IncomingContainer"] = UniqueName.Create("in"),
            ["Newsletter:ResultsContainer"] = UniqueName.Create("results"),
            ["Newsletter:SummaryQueue"] = UniqueName.Create("summaries"),
            ["Newsletter:FailureQueue"] = UniqueName.Create("failures"),
        }).AddInMemoryCollection(settings ?? []).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Critical));
        services.AddSingleton<TimeProvider>(Time);
        services.AddArticleExtraction(configuration);
        services.AddEmbeddedLanguage(configuration);
        services.AddSingleton(Queues(azurite.ConnectionString));
        services.AddNewsletterPipeline(configuration);
        if (language is not null)
        {
            services.AddSingleton(language);
        }

        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public StorageAccount Storage => Get<StorageAccount>();

    /// <summary>What was put on the queue of later tries.</summary>
    public IReadOnlyList<(RetryRequest Request, TimeSpan Delay, int TimeToLive)> PutOff => _putOff.PutOff;

    public ArticleProcessor Processor => Get<ArticleProcessor>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<BlobClient> DropAsync(string name, BinaryData content)
    {
        await Storage.Incoming.CreateIfNotExistsAsync();
        var blob = Storage.Incoming.GetBlobClient(name);
        await blob.UploadAsync(content, overwrite: true);
        return blob;
    }

    public async Task<IReadOnlyList<CloudEvent<ArticleSummarized>>> SummariesAsync() =>
        [.. (await PeekAsync(Storage.Summaries)).Select(ArticleMessageReader.ReadSummarized)];

    public async Task<IReadOnlyList<CloudEvent<ArticleFailed>>> FailuresAsync() =>
        [.. (await PeekAsync(Storage.Failures)).Select(ArticleMessageReader.ReadFailed)];

    public Task<ArticleResult> ResultAsync(CloudEvent<ArticleSummarized> message) =>
        new ArticleMessageReader(Get<BlobServiceClient>()).ReadResultAsync(message);

    public void Dispose() => _services.Dispose();

    private QueueServiceClient Queues(string connectionString)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        options.AddPolicy(_putOff, HttpPipelinePosition.PerCall);
        return new QueueServiceClient(connectionString, options);
    }

    private static async Task<IEnumerable<BinaryData>> PeekAsync(QueueClient queue)
    {
        if (!await queue.ExistsAsync())
        {
            return [];
        }

        PeekedMessage[] messages = await queue.PeekMessagesAsync(32);
        return messages.Select(message => message.Body);
    }
}
