using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsletterFns.Extraction.Charsets;

/// <summary>Reads UTF-8 with a few foreign bytes in it, as files that were glued together have.</summary>
internal static class MostlyUtf8
{
    /// <summary>Decodes <paramref name="bytes"/> where valid multi-byte characters outnumber invalid bytes ten to one.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, Encoding foreign, [NotNullWhen(true)] out string? text)
    {
        var result = new StringBuilder(bytes.Length);
        Span<char> chars = stackalloc char[2];
        int valid = 0, invalid = 0;
        var rest = bytes;
        while (!rest.IsEmpty)
        {
            var ascii = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii != 0)
            {
                ascii = ascii < 0 ? rest.Length : ascii;
                result.Append(Encoding.ASCII.GetString(rest[..ascii]));
                rest = rest[ascii..];
                continue;
            }

            if (Rune.DecodeFromUtf8(rest, out var rune, out var consumed) == OperationStatus.Done)
            {
                valid++;
                result.Append(chars[..rune.EncodeToUtf16(chars)]);
                rest = rest[consumed..];
            }
            else
            {
                // A character cut off by the end of the file is dropped, not misread.
                invalid++;
                if (consumed < rest.Length || rest.Length == 1)
                {
                    result.Append(foreign.GetString(rest[..1]));
                    consumed = 1;
                }

                rest = rest[consumed..];
            }

            if (invalid > 20 && invalid * 10 > valid)
            {
                break;
            }
        }

        text = result.ToString();
        return valid > 0 && invalid * 10 <= valid && rest.IsEmpty;
    }
}
