using Azure.Storage.Queues;
using LocalWorker.Hosting;
using LocalWorker.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Invocation;

public sealed class OutputTests : IClassFixture<AzuriteFixture>
{
    private readonly AzuriteFixture _azurite;
    private readonly string _out = UniqueName.Create("out");

    public OutputTests(AzuriteFixture azurite) => _azurite = azurite;

    [Theory]
    [InlineData(typeof(ReturnsText), "«hello»")]
    [InlineData(typeof(ReturnsTask), "«hello»")]
    [InlineData(typeof(ReturnsValueTask), "«hello»")]
    [InlineData(typeof(ReturnsObject), """{"Title":"hello","Words":1}""")]
    public async Task QueueOutput_OnTheMethod_SendsWhatItReturns(Type function, string expected)
    {
        var app = App(function);
        await app.SendAsync("hello");
        using var host = await app.StartAsync();

        Assert.Equal([expected], await MessagesAsync(app, 1));
        await host.StopAsync();
    }

    [Fact]
    public async Task QueueOutput_Collection_IsAMessageEach()
    {
        var app = App(typeof(ReturnsMany));
        await app.SendAsync("a b c");
        using var host = await app.StartAsync();

        Assert.Equal(["a", "b", "c"], (await MessagesAsync(app, 3)).Order());
        await host.StopAsync();
    }

    [Fact]
    public async Task Outputs_OnProperties_AreWrittenUnlessNull()
    {
        var app = App(typeof(ReturnsParts));
        await app.SendAsync("""{"id":"a1","text":"hello"}""");
        using var host = await app.StartAsync();

        Assert.Equal(["sent"], await MessagesAsync(app, 1));
        var container = app.Blobs.GetBlobContainerClient(_out);
        var blob = container.GetBlobClient("results/a1.json");
        await Eventually.BecomesAsync(async () => await blob.ExistsAsync(), "the blob");
        Assert.Equal("""{"Title":"hello","Words":1}""", (await blob.DownloadContentAsync()).Value.Content.ToString());
        Assert.False(await container.GetBlobClient("never").ExistsAsync());
        await host.StopAsync();
    }

    [Fact]
    public async Task BlobOutput_OnTheMethod_IsWrittenToTheExpandedPath()
    {
        var app = App(typeof(CopiesBlob));
        await app.DropAsync("a b.txt", "x");
        using var host = await app.StartAsync();

        await app.CompletedAsync(nameof(CopiesBlob), 1);

        var copy = app.Blobs.GetBlobContainerClient(_out).GetBlobClient("copies/a b");
        Assert.Equal("xx", (await copy.DownloadContentAsync()).Value.Content.ToString());
        await host.StopAsync();
    }

    [Theory]
    [InlineData(typeof(ReturnsNothing), "Function 'ReturnsNothing' has an output, but returns nothing to write.")]
    [InlineData(typeof(TwoOutputs), "Function 'TwoOutputs' has several outputs on one method or property.")]
    [InlineData(typeof(UnknownName), "Function 'UnknownName', return value, [BlobOutput]: '")]
    public async Task Start_WrongOutput_FailsAndSaysWhere(Type function, string message) =>
        Assert.StartsWith(
            message,
            (await Assert.ThrowsAsync<WorkerConfigurationException>(() => App(function).StartAsync())).Message,
            StringComparison.Ordinal);

    private TestApp App(Type function) => new(_azurite.ConnectionString, function) { Settings = { ["Out"] = _out } };

    private async Task<IReadOnlyList<string>> MessagesAsync(TestApp app, int count)
    {
        var queue = app.Queues.GetQueueClient(_out);
        return await Eventually.ValueAsync<IReadOnlyList<string>>(
            async () => await queue.ExistsAsync() && (await queue.PeekMessagesAsync(32)).Value is var messages && messages.Length == count
                ? [.. messages.Select(message => message.Body.ToString())]
                : null,
            $"{count} messages");
    }

#pragma warning disable CA1822, IDE0060 // Functions as people write them.
    private sealed class ReturnsText
    {
        [Function(nameof(ReturnsText))]
        [QueueOutput("%Out%")]
        public string Run([QueueTrigger("%Queue%")] string message) => $"«{message}»";
    }

    private sealed class ReturnsTask
    {
        [Function(nameof(ReturnsTask))]
        [QueueOutput("%Out%")]
        public async Task<string> RunAsync([QueueTrigger("%Queue%")] BinaryData message)
        {
            await Task.Yield();
            return $"«{message}»";
        }
    }

    private sealed class ReturnsValueTask
    {
        [Function(nameof(ReturnsValueTask))]
        [QueueOutput("%Out%")]
        public async ValueTask<string> RunAsync([QueueTrigger("%Queue%")] byte[] message)
        {
            await Task.Yield();
            return $"«{System.Text.Encoding.UTF8.GetString(message)}»";
        }
    }

    private sealed class ReturnsObject
    {
        [Function(nameof(ReturnsObject))]
        [QueueOutput("%Out%")]
        public Article Run([QueueTrigger("%Queue%")] Azure.Storage.Queues.Models.QueueMessage message) => new(message.Body.ToString(), 1);
    }

    private sealed class ReturnsMany
    {
        [Function(nameof(ReturnsMany))]
        [QueueOutput("%Out%")]
        public string[] Run([QueueTrigger("%Queue%")] string message) => message.Split(' ');
    }

    private sealed record Input(string Id, string Text);

    private sealed class Parts
    {
        [QueueOutput("%Out%")]
        public string? Message { get; init; }

        [BlobOutput("%Out%/results/{id}.json")]
        public Article? Result { get; init; }

        [BlobOutput("%Out%/never")]
        public string? Nothing { get; init; }
    }

    private sealed class ReturnsParts
    {
        [Function(nameof(ReturnsParts))]
        public Parts Run([QueueTrigger("%Queue%")] Input input) => new() { Message = "sent", Result = new Article(input.Text, 1) };
    }

    private sealed class CopiesBlob
    {
        [Function(nameof(CopiesBlob))]
        [BlobOutput("%Out%/copies/{name}")]
        public byte[] Run([BlobTrigger("%In%/{name}.txt")] byte[] blob) => [.. blob, .. blob];
    }

    private sealed class ReturnsNothing
    {
        [Function(nameof(ReturnsNothing))]
        [QueueOutput("%Out%")]
        public Task RunAsync([QueueTrigger("%Queue%")] string message) => Task.CompletedTask;
    }

    private sealed class TwoOutputs
    {
        [Function(nameof(TwoOutputs))]
        [QueueOutput("%Out%")]
        [BlobOutput("%Out%/x")]
        public string Run([QueueTrigger("%Queue%")] string message) => message;
    }

    private sealed class UnknownName
    {
        [Function(nameof(UnknownName))]
        [BlobOutput("%Out%/{nam}")]
        public string Run([BlobTrigger("%In%/{name}")] string blob) => blob;
    }
#pragma warning restore CA1822, IDE0060
}
