using Azure;
using Azure.Storage.Blobs.Models;

namespace LocalWorker.Blobs;

/// <summary>One blob that waits for its turn.</summary>
/// <param name="Listener">The function's listener.</param>
/// <param name="Name">The blob's name.</param>
/// <param name="ETag">Its version.</param>
/// <param name="Type">Its type.</param>
/// <param name="Values">The values of the path's <c>{name}</c>s.</param>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Key">The receipt's key.</param>
/// <param name="Attempts">The attempts made so far.</param>
internal sealed record BlobWork(
    BlobTriggerListener Listener, string Name, ETag ETag, BlobType Type, Dictionary<string, string> Values, BlobReceipt Receipt, UInt128 Key, int Attempts);
