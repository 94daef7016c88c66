using System.Text;
using Azure.Storage.Blobs;
using LocalWorker.Hosting;
using LocalWorker.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Blobs;

public sealed class BlobBindingTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Json = """{"title":"Grüße","words":3}""";

    [Theory]
    [InlineData(typeof(AsClient))]
    [InlineData(typeof(AsContainer))]
    [InlineData(typeof(AsStream))]
    [InlineData(typeof(AsText))]
    [InlineData(typeof(AsBytes))]
    [InlineData(typeof(AsJson))]
    public async Task Trigger_ParameterType_GetsTheBlob(Type function)
    {
        var app = new TestApp(azurite.ConnectionString, function);
        await app.DropAsync("folder/a.json", Json);
        using var host = await app.StartAsync();

        await app.CompletedAsync(function.Name, 1);

        Assert.Equal([Json], app.Probe.Seen);
        await host.StopAsync();
    }

    [Fact]
    public async Task BlobInput_PathOfTheTrigger_GetsTheOtherBlob()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(WithInput));
        await app.Container.CreateAsync();
        await app.Container.UploadBlobAsync("meta/a.json", BinaryData.FromString("of a"));
        await app.DropAsync("drop/a.txt", "text");
        using var host = await app.StartAsync();

        await app.Probe.SeenAsync("text, of a");
        await host.StopAsync();
    }

    [Fact]
    public async Task Json_ThatCannotBeRead_CountsAsAFailedAttempt()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(AsJson)) { Settings = { ["AzureFunctionsJobHost:extensions:blobs:poisonBlobThreshold"] = "1" } };
        await app.DropAsync("a.json", "{");
        using var host = await app.StartAsync();

        await app.CompletedAsync(nameof(AsJson), 1);

        Assert.Equal(1, app.Log.Count(30));
        Assert.Empty(app.Probe.Seen);
        await host.StopAsync();
    }

    [Theory]
    [InlineData(typeof(WrongTrigger), "Function 'WrongTrigger', parameter 'blob', [BlobTrigger]: a blob cannot become a System.Int32.")]
    [InlineData(typeof(WrongParameter), "Function 'WrongParameter', parameter 'nam': the type System.String cannot be bound.")]
    [InlineData(typeof(WrongInput), "Function 'WrongInput', parameter 'other', [BlobInput]: a blob cannot become a System.Action")]
    [InlineData(typeof(MissingSetting), "Function 'MissingSetting', parameter 'blob', [BlobTrigger]: '%No:Such%/{name}' needs the setting 'No:Such'")]
    [InlineData(typeof(MissingConnection), "Function 'MissingConnection', parameter 'blob', [BlobTrigger]: the connection 'NoSuch' is not configured.")]
    public async Task Start_WrongFunction_FailsAndSaysWhere(Type function, string message)
    {
        var app = new TestApp(azurite.ConnectionString, function);

        var error = await Assert.ThrowsAsync<WorkerConfigurationException>(() => app.StartAsync());

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EventGridFunction_IsNotServedAndLogsOneLine()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(OnEventGrid), typeof(BlobNames));
        await app.DropAsync("a.txt");
        using var host = await app.StartAsync();

        await app.CompletedAsync("BlobNames", 1);

        Assert.Equal(["a.txt"], app.Probe.Seen);
        Assert.Equal(1, app.Log.Count(3));
        await host.StopAsync();
    }

    [Theory]
    [InlineData("AzureWebJobs.BlobNames.Disabled", "true")]
    [InlineData("AzureWebJobs.BlobNames.Disabled", "1")]
    [InlineData("AzureWebJobs:BlobNames:Disabled", "True")]
    public async Task DisabledFunction_IsNotServedAndLogsOneLine(string setting, string value)
    {
        var app = new TestApp(azurite.ConnectionString, typeof(BlobNames), typeof(AsText)) { Settings = { [setting] = value } };
        await app.DropAsync("a.txt", "text");
        using var host = await app.StartAsync();

        await app.CompletedAsync(nameof(AsText), 1);

        Assert.Equal(["text"], app.Probe.Seen);
        Assert.Equal(1, app.Log.Count(2));
        await host.StopAsync();
    }

    [Fact]
    public async Task TwoFunctions_OnOneContainer_EachGetEveryBlob()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(BlobNames), typeof(AsText));
        await app.DropAsync("a.txt", "text");
        using var host = await app.StartAsync();

        await app.CompletedAsync(nameof(AsText), 1);
        await app.CompletedAsync("BlobNames", 1);

        Assert.Equal(["a.txt", "text"], app.Probe.Seen.Order());
        await host.StopAsync();
    }

    [Fact]
    public async Task PlainHost_ReadsTheFunctionsOfTheNamedAssembly()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(AsText)) { Settings = { ["LocalWorker:FunctionAssemblies"] = "LocalWorker" } };

        using var host = await app.StartAsync(services => services.Remove(
            services.Single(service => service.ServiceType == typeof(LocalWorker.Invocation.FunctionTypes))));

        Assert.Equal("No functions were found in LocalWorker.", Assert.Single(app.Log.Entries).Message);
        await host.StopAsync();
    }

    private sealed class AsClient(Probe probe)
    {
        [Function(nameof(AsClient))]
        public async Task RunAsync([BlobTrigger("%In%/{name}")] BlobClient blob) =>
            await probe.RunAsync((await blob.DownloadContentAsync()).Value.Content.ToString());
    }

    private sealed class AsContainer(Probe probe)
    {
        [Function(nameof(AsContainer))]
        public async Task RunAsync([BlobTrigger("%In%/{name}")] BlobContainerClient container, string name) =>
            await probe.RunAsync((await container.GetBlobClient(name).DownloadContentAsync()).Value.Content.ToString());
    }

    private sealed class AsStream(Probe probe)
    {
        [Function(nameof(AsStream))]
        public async Task RunAsync([BlobTrigger("%In%/{name}")] Stream blob)
        {
            using var reader = new StreamReader(blob);
            await probe.RunAsync(await reader.ReadToEndAsync());
        }
    }

    private sealed class AsText(Probe probe)
    {
        [Function(nameof(AsText))]
        public Task RunAsync([BlobTrigger("%In%/{folder}")] string blob) => probe.RunAsync(blob);
    }

    private sealed class AsBytes(Probe probe)
    {
        [Function(nameof(AsBytes))]
        public Task RunAsync([BlobTrigger("%In%/{name}.{ext}")] byte[] blob) => probe.RunAsync(Encoding.UTF8.GetString(blob));
    }

    private sealed class AsJson(Probe probe)
    {
        [Function(nameof(AsJson))]
        public Task RunAsync([BlobTrigger("%In%/{name}")] Article article) =>
            probe.RunAsync($$"""{"title":"{{article.Title}}","words":{{article.Words}}}""");
    }

    private sealed class WithInput(Probe probe)
    {
        [Function(nameof(WithInput))]
        public Task RunAsync([BlobTrigger("%In%/drop/{name}.txt")] string blob, [BlobInput("%In%/meta/{name}.json")] string other) =>
            probe.RunAsync($"{blob}, {other}");
    }

    private sealed class OnEventGrid(Probe probe)
    {
        [Function(nameof(OnEventGrid))]
        public Task RunAsync([BlobTrigger("%In%/{name}", Source = BlobTriggerSource.EventGrid)] string blob) => probe.RunAsync(blob);
    }

#pragma warning disable CA1822, IDE0060 // Functions that cannot start.
    private sealed class WrongTrigger
    {
        [Function(nameof(WrongTrigger))]
        public void Run([BlobTrigger("%In%/{name}")] int blob)
        {
        }
    }

    private sealed class WrongParameter
    {
        [Function(nameof(WrongParameter))]
        public void Run([BlobTrigger("%In%/{name}")] string blob, string nam)
        {
        }
    }

    private sealed class WrongInput
    {
        [Function(nameof(WrongInput))]
        public void Run([BlobTrigger("%In%/{name}")] string blob, [BlobInput("%In%/x")] Action other)
        {
        }
    }

    private sealed class MissingSetting
    {
        [Function(nameof(MissingSetting))]
        public void Run([BlobTrigger("%No:Such%/{name}")] string blob)
        {
        }
    }

    private sealed class MissingConnection
    {
        [Function(nameof(MissingConnection))]
        public void Run([BlobTrigger("%In%/{name}", Connection = "NoSuch")] string blob)
        {
        }
    }
#pragma warning restore CA1822, IDE0060
}
