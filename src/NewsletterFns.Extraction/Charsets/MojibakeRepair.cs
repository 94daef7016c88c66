using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsletterFns.Extraction.Charsets;

/// <summary>Undoes UTF-8 that was read as Windows-1252 and encoded again («Ã¨», «â€™»), only where that is certain.</summary>
internal static class MojibakeRepair
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    // Bytes of 0x80–0x9F as Windows-1252 shows them, by character.
    private static readonly Dictionary<char, byte> HighSigns = CreateHighSigns();

    public static bool TryRepair(string text, [NotNullWhen(true)] out string? repaired)
    {
        repaired = null;

        // Nothing to do without a lead byte of two or three followed by what can be its tail.
        if (text.AsSpan().IndexOfAny('Ã', 'Â', 'â') < 0)
        {
            return false;
        }

        // In a twice encoded text nearly every sign beyond ASCII is a pair; one sound accent in three speaks against it.
        var (certain, sound) = Walk(text, null);
        if (certain == 0 || sound * 3 > certain)
        {
            return false;
        }

        var result = new StringBuilder(text.Length);
        Walk(text, result);
        repaired = result.ToString();
        return true;
    }

    // Counts what can only be a pair and what cannot be one, and writes the text with the pairs undone.
    private static (int Certain, int Sound) Walk(string text, StringBuilder? result)
    {
        int certain = 0, sound = 0, i = 0;
        Span<byte> bytes = stackalloc byte[4];
        while (i < text.Length)
        {
            if (text[i] < 0x80)
            {
                var run = text.AsSpan(i).IndexOfAnyExceptInRange('\0', '\u007F');
                run = run < 0 ? text.Length - i : run;
                result?.Append(text, i, run);
                i += run;
                continue;
            }

            var length = SequenceLength(text, i, bytes);
            if (length > 0)
            {
                result?.Append(StrictUtf8.GetString(bytes[..length]));
                // «Ã»» may be a capital before a closing quote; three bytes or a low tail cannot be anything else.
                certain += length > 2 || text[i + 1] is not ('»' or '’' or '”' or '–' or '—' or '…' or '\u00A0') ? 1 : 0;
                i += length;
            }
            else if (text[i] == 'Ã' && i + 1 < text.Length && text[i + 1] == ' ' && i > 0 && (text[i - 1] == ' ' || char.IsAsciiLetterLower(text[i - 1])))
            {
                // «à» whose second byte, a no-break space, was turned into a space by an editor.
                result?.Append(i > 0 && text[i - 1] == ' ' || (i + 2 < text.Length && text[i + 2] != ' ') ? "à " : "à");
                i += 2;
            }
            else
            {
                sound++;
                result?.Append(text[i]);
                i++;
            }
        }

        return (certain, sound);
    }

    private static int SequenceLength(string text, int at, Span<byte> bytes)
    {
        if (!TryByte(text[at], out var lead))
        {
            return 0;
        }

        var length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || at + length > text.Length)
        {
            return 0;
        }

        bytes[0] = lead;
        for (var i = 1; i < length; i++)
        {
            if (!TryByte(text[at + i], out bytes[i]) || bytes[i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return System.Text.Unicode.Utf8.IsValid(bytes[..length]) ? length : 0;
    }

    private static bool TryByte(char c, out byte value)
    {
        value = c <= '\u00FF' ? (byte)c : (byte)0;
        return c is >= '\u0080' and <= '\u00FF' || HighSigns.TryGetValue(c, out value);
    }

    private static Dictionary<char, byte> CreateHighSigns()
    {
        const string Signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
        return Signs.Select((sign, index) => (sign, index)).ToDictionary(pair => pair.sign, pair => (byte)(0x80 + pair.index));
    }
}
