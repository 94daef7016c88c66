namespace LocalWorker.Hosting;

/// <summary><c>extensions.queues</c> of <c>host.json</c>.</summary>
/// <param name="BatchSize">Messages taken at once.</param>
/// <param name="NewBatchThreshold">The next batch is taken when no more than this many messages are being processed.</param>
/// <param name="MaxDequeueCount">Attempts per message before it goes to the poison queue.</param>
/// <param name="VisibilityTimeout">How long a failed message stays hidden before it is tried again.</param>
/// <param name="MaxPollingInterval">The longest wait between two looks at an empty queue.</param>
/// <param name="Base64">Whether message texts are base64.</param>
internal sealed record QueueSettings(
    int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, TimeSpan MaxPollingInterval, bool Base64)
{
    public static QueueSettings Read(HostSettingReader reader)
    {
        var batchSize = reader.Integer("extensions:queues:batchSize", 16, 1, 32);
        return new QueueSettings(
            batchSize,
            reader.Integer("extensions:queues:newBatchThreshold", batchSize / 2, 0, 10_000),
            reader.Integer("extensions:queues:maxDequeueCount", 5, 1, int.MaxValue),
            reader.Duration("extensions:queues:visibilityTimeout", TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromDays(7)),
            reader.Duration("extensions:queues:maxPollingInterval", TimeSpan.FromMinutes(1), TimeSpan.FromMilliseconds(100), TimeSpan.FromDays(1)),
            reader.Choice("extensions:queues:messageEncoding", "base64", "none") == "base64");
    }
}
