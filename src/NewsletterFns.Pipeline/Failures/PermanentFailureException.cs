using NewsletterFns.Contracts;

namespace NewsletterFns.Pipeline;

/// <summary>A file that would fail again and again: reported at once, never retried.</summary>
internal sealed class PermanentFailureException(BlobReference blob, string code, string reason) : Exception(reason)
{
    public BlobReference Blob { get; } = blob;

    public string Code { get; } = code;
}
