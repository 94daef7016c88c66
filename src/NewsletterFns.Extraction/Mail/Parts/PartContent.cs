using MimeKit;
using NewsletterFns.Extraction.Charsets;
using NewsletterFns.Extraction.Detection;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail.Parts;

/// <summary>The content of a mail's part: transfer encoding undone within the limits, and decoded in the part's own charset.</summary>
internal static class PartContent
{
    public static ReadOnlyMemory<byte> Bytes(MimePart part, ReadingContext context)
    {
        if (part.Content is not { } content)
        {
            return default;
        }

        using var stream = new CountingStream(context);
        content.DecodeTo(stream, context.CancellationToken);
        return stream.Written;
    }

    /// <summary>The text of a part, empty where it is blank or in no encoding that could be told.</summary>
    public static string Text(MimePart part, ReadingContext context)
    {
        var bytes = Bytes(part, context).Span;
        if (BlankBytes.AreBlank(bytes))
        {
            return "";
        }

        try
        {
            var decoded = TextDecoder.Decode(bytes, part.Headers[HeaderId.ContentType]);
            foreach (var warning in decoded.Warnings)
            {
                context.Warn(warning);
            }

            return decoded.Text;
        }
        catch (ExtractionException fault) when (fault.Fault is ExtractionFault.Empty or ExtractionFault.Undecodable)
        {
            if (fault.Fault == ExtractionFault.Undecodable)
            {
                context.Warn("A part of the mail is in no encoding that could be told and was left out.");
            }

            return "";
        }
    }
}
