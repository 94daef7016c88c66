namespace LocalWorker.Hosting;

/// <summary><c>extensions.blobs</c> of <c>host.json</c>.</summary>
/// <param name="MaxDegreeOfParallelism">Blobs processed at once, over all functions of the app.</param>
/// <param name="PoisonBlobThreshold">Attempts per blob before it goes to the poison queue.</param>
internal sealed record BlobSettings(int MaxDegreeOfParallelism, int PoisonBlobThreshold)
{
    public static BlobSettings Read(HostSettingReader reader) => new(
        reader.Integer("extensions:blobs:maxDegreeOfParallelism", 8 * Environment.ProcessorCount, 1, 10_000),
        reader.Integer("extensions:blobs:poisonBlobThreshold", 5, 1, int.MaxValue));
}
