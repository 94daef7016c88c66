using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail.Parts;

/// <summary>Takes decoded bytes and counts them as they come, so that a part too large ends its decoding.</summary>
internal sealed class CountingStream(ReadingContext context) : MemoryStream
{
    public ReadOnlyMemory<byte> Written => GetBuffer().AsMemory(0, (int)Length);

    public override void Write(byte[] buffer, int offset, int count)
    {
        context.CountExpanded(count);
        base.Write(buffer, offset, count);
    }
}
