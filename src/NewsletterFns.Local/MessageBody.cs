using System.Buffers.Text;
using System.Text;

namespace NewsletterFns.Local;

/// <summary>The body of a queue message, which most senders encode in base64.</summary>
internal static class MessageBody
{
    /// <summary>The body's bytes, decoded where it is base64.</summary>
    public static ReadOnlyMemory<byte> Decode(BinaryData body)
    {
        var bytes = body.ToMemory();
        return Base64.IsValid(bytes.Span) ? Convert.FromBase64String(Encoding.ASCII.GetString(bytes.Span)) : bytes;
    }
}
