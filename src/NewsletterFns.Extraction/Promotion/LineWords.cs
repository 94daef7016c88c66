using System.Collections.Frozen;
using System.Text;

namespace NewsletterFns.Extraction.Promotion;

/// <summary>Words of a line in lower case; apostrophes and hyphens part words, accents stay.</summary>
internal static class LineWords
{
    private const int LongestWord = 32;

    /// <summary>Whether any word of <paramref name="line"/> is in <paramref name="set"/>, without allocating.</summary>
    public static bool ContainAny(ReadOnlySpan<char> line, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set)
    {
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        foreach (var c in line)
        {
            if (IsWordCharacter(c))
            {
                if (length < LongestWord)
                {
                    word[length] = char.IsAsciiLetterLower(c) ? c : char.ToLowerInvariant(c);
                }

                length++;
            }
            else
            {
                if (length is > 0 and <= LongestWord && set.Contains(word[..length]))
                {
                    return true;
                }

                length = 0;
            }
        }

        return length is > 0 and <= LongestWord && set.Contains(word[..length]);
    }

    public static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || char.IsLetterOrDigit(c) || c is '©' or '€' or '$' or '£' or '%';

    /// <summary>The indexes of the words that a hyphen joins to the next one.</summary>
    public static HashSet<int> HyphenatedWords(ReadOnlySpan<char> line)
    {
        var indexes = new HashSet<int>();
        var words = 0;
        for (var i = 0; i < line.Length; i++)
        {
            words += IsWordCharacter(line[i]) && (i == 0 || !IsWordCharacter(line[i - 1])) ? 1 : 0;
            if (line[i] is '-' or '‑' && words > 0 && i + 1 < line.Length && IsWordCharacter(line[i - 1]) && IsWordCharacter(line[i + 1]))
            {
                indexes.Add(words - 1);
            }
        }

        return indexes;
    }

    public static string[] Split(ReadOnlySpan<char> line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in line)
        {
            if (IsWordCharacter(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return [.. words];
    }
}
