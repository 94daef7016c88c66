using LocalWorker.Hosting;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Tests.Hosting;

public sealed class HostSettingsTests
{
    [Fact]
    public void Read_Nothing_GivesTheHostsDefaults()
    {
        var settings = Read();

        Assert.Equal(new BlobSettings(8 * Environment.ProcessorCount, 5), settings.Blobs);
        Assert.Equal(new QueueSettings(16, 8, 5, TimeSpan.Zero, TimeSpan.FromMinutes(1), Base64: true), settings.Queues);
    }

    [Fact]
    public void Read_HostJson_IsTaken()
    {
        var settings = Read(
            hostJson:
            [
                ("extensions:blobs:maxDegreeOfParallelism", "3"), ("extensions:blobs:poisonBlobThreshold", "2"),
                ("extensions:queues:batchSize", "10"), ("extensions:queues:maxDequeueCount", "4"), ("extensions:queues:visibilityTimeout", "00:00:10"),
                ("extensions:queues:maxPollingInterval", "00:00:02"), ("extensions:queues:messageEncoding", "None"),
            ]);

        Assert.Equal(new BlobSettings(3, 2), settings.Blobs);
        Assert.Equal(new QueueSettings(10, 5, 4, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(2), Base64: false), settings.Queues);
    }

    [Fact]
    public void Read_AppSetting_WinsOverHostJson()
    {
        var settings = Read(
            hostJson: [("extensions:queues:newBatchThreshold", "1")],
            appSettings: [("AzureFunctionsJobHost:extensions:queues:newBatchThreshold", "7")]);

        Assert.Equal(7, settings.Queues.NewBatchThreshold);
    }

    [Theory]
    [InlineData("blobs:maxDegreeOfParallelism", "0", "a whole number from 1 to 10000")]
    [InlineData("blobs:maxDegreeOfParallelism", "many", "a whole number from 1 to 10000")]
    [InlineData("blobs:poisonBlobThreshold", "0", "a whole number of at least 1")]
    [InlineData("queues:batchSize", "33", "a whole number from 1 to 32")]
    [InlineData("queues:newBatchThreshold", "-1", "a whole number from 0 to 10000")]
    [InlineData("queues:maxDequeueCount", "0", "a whole number of at least 1")]
    [InlineData("queues:visibilityTimeout", "-00:00:01", "a time span from 00:00:00 to 7.00:00:00, written as hh:mm:ss")]
    [InlineData("queues:maxPollingInterval", "00:00:00.05", "a time span from 00:00:00.1000000 to 1.00:00:00, written as hh:mm:ss")]
    [InlineData("queues:messageEncoding", "hex", "one of: base64, none")]
    public void Read_WrongValue_NamesSettingValueAndWayOut(string key, string value, string expected)
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => Read(hostJson: [($"extensions:{key}", value)]));

        Assert.Equal(
            $"The setting 'extensions.{key.Replace(':', '.')}' of host.json is '{value}', but must be {expected}. Correct it in host.json, " +
            $"or in the app setting AzureFunctionsJobHost__extensions__{key.Replace(":", "__", StringComparison.Ordinal)} if it comes from there.",
            error.Message);
    }

    private static HostSettings Read((string Key, string Value)[]? hostJson = null, (string Key, string Value)[]? appSettings = null) =>
        HostSettings.Read(Configuration(hostJson ?? []), Configuration(appSettings ?? []));

    private static IConfiguration Configuration((string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)))
        .Build();
}
