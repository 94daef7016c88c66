using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsletterFns.Extraction.Blocks;

/// <summary>Which characters are text, shared by every reader.</summary>
internal static class CharacterRules
{
    // A byte order mark read in the wrong order, and no character.
    private const char ReversedMark = '\uFFFE';

    /// <summary>White space and invisible characters: all that is not appended as it stands.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(c => char.IsWhiteSpace(c) || c == '\u2800' || IsInvisible(c))]);

    /// <summary>Controls, zero-width padding, soft hyphens and direction marks: invisible to a reader.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        < ' ' or '\u007F' or '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFEFF' or '\uFFA0' or '\uFFFD' => true,
        >= '\u0080' and <= '\u009F' => true,
        >= '\u180B' and <= '\u180E' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFFF0' and <= '\uFFFC' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    /// <summary>Joiners shape letters in Arabic and Indic scripts and bind emoji; elsewhere they are padding.</summary>
    public static bool KeepsJoiner(char c, char before) => c switch
    {
        '\u200C' => before is >= '\u0600' and < '\u1100',
        '\u200D' => before is (>= '\u0600' and < '\u1100') or (>= '\u2600' and <= '\u27BF') or '\uFE0F' || char.IsLowSurrogate(before),
        _ => false,
    };

    /// <summary>NFC, without lone surrogates and U+FFFE, which have no normal form.</summary>
    public static string Compose(ReadOnlySpan<char> raw)
    {
        var text = HasNoNormalForm(raw) ? WithNormalForm(raw) : raw.ToString();
        return text.IsNormalized() ? text : text.Normalize();
    }

    /// <summary>Whether a line only draws: rules, stars, bullets without a word.</summary>
    public static bool IsDecoration(ReadOnlySpan<char> line)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber or UnicodeCategory.CurrencySymbol)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasNoNormalForm(ReadOnlySpan<char> raw)
    {
        if (raw.Contains(ReversedMark))
        {
            return true;
        }

        for (var i = raw.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < raw.Length; i++)
        {
            if (char.IsHighSurrogate(raw[i]) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(raw[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithNormalForm(ReadOnlySpan<char> raw)
    {
        var result = new StringBuilder(raw.Length);
        Span<char> buffer = stackalloc char[2];
        foreach (var rune in raw.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && rune.Value != ReversedMark)
            {
                result.Append(buffer[..rune.EncodeToUtf16(buffer)]);
            }
        }

        return result.ToString();
    }
}
