namespace NewsletterFns.Pipeline;

/// <summary>What the Functions host writes about a blob that failed too often.</summary>
internal sealed record PoisonMessage(string? Type, string? FunctionId, string? BlobType, string? ContainerName, string? BlobName, string? ETag);
