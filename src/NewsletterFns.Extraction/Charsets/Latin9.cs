using System.Text;

namespace NewsletterFns.Extraction.Charsets;

/// <summary>Tells ISO-8859-15 from Windows-1252: eight bytes are letters and the euro sign in the one, fractions and bare accents in the other.</summary>
internal static class Latin9
{
    private const byte Euro = 0xA4;

    private static readonly Encoding Encoding = Encoding.GetEncoding(28605);

    /// <summary>The text, where at least one of the eight bytes can only be what it is in ISO-8859-15 and none contradicts it.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        // Curly quotes and dashes of Windows-1252 stand where ISO-8859-15 has controls.
        if (bytes.IndexOfAnyInRange<byte>(0x80, 0x9F) >= 0)
        {
            return null;
        }

        var isCertain = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is not (Euro or 0xA6 or 0xA8 or 0xB4 or 0xB8 or 0xBC or 0xBD or 0xBE))
            {
                continue;
            }

            var (before, after) = (IsLetter(bytes, i - 1), IsLetter(bytes, i + 1));
            if (bytes[i] != Euro && ((!before && !after) || (bytes[i] is 0xA6 or 0xB4 or 0xBC or 0xBE && IsSmallLetter(bytes, i - 1))))
            {
                // A sign, or a small letter of ISO-8859-2 where this one has a capital.
                return null;
            }

            isCertain |= bytes[i] == Euro || (before && after);
        }

        return isCertain ? Encoding.GetString(bytes) : null;
    }

    private static bool IsSmallLetter(ReadOnlySpan<byte> bytes, int index)
        => index >= 0 && (char.IsAsciiLetterLower((char)bytes[index]) || bytes[index] is >= 0xDF and not 0xF7);

    private static bool IsLetter(ReadOnlySpan<byte> bytes, int index)
        => index >= 0 && index < bytes.Length && (char.IsAsciiLetter((char)bytes[index]) || bytes[index] is >= 0xC0 and not (0xD7 or 0xF7));
}
