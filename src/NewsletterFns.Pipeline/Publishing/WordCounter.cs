using System.Text;

namespace NewsletterFns.Pipeline;

/// <summary>Counts words: runs of letters and digits; an apostrophe, dash, dot or comma inside a run does not end it. Each ideograph is a word.</summary>
internal static class WordCounter
{
    public static int Count(string text)
    {
        var words = 0;
        var inside = false;
        var joiner = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsIdeograph(rune.Value))
            {
                words++;
                inside = joiner = false;
            }
            else if (Rune.IsLetterOrDigit(rune) || (inside && Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                words += inside ? 0 : 1;
                inside = true;
                joiner = false;
            }
            else
            {
                joiner = inside && !joiner && rune.Value is '\'' or '’' or '-' or '.' or ',';
                inside = joiner;
            }
        }

        return words;
    }

    private static bool IsIdeograph(int value) => value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
