using NewsletterFns.Contracts;
using NewsletterFns.Extraction;

namespace NewsletterFns.Pipeline;

/// <summary>A version of a dropped file with its bytes, holding its share of the memory until it is disposed.</summary>
internal sealed class IncomingBlob(BlobReference reference, SourceFile file, IDisposable share) : IDisposable
{
    public BlobReference Reference { get; } = reference;

    public SourceFile File { get; } = file;

    public void Dispose() => share.Dispose();
}
