namespace NewsletterFns.Language.Text;

/// <summary>Finds phrases in texts.</summary>
public static class PhraseFinder
{
    /// <summary>The first letter of the scripts that write particles and words together: Hebrew, Arabic, those of India, Thai, Chinese, Japanese, Korean.</summary>
    private const char FirstJoining = '\u0590';

    /// <summary>The first place of a phrase as whole words: as it is written, else in any case. Where there is none, the «km» of «5km» and a word of a script that writes words together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="from">Where to begin, in UTF-16 code units.</param>
    /// <returns>Its offset, or -1.</returns>
    public static int Find(string text, string phrase, int from = 0)
    {
        int exact = Find(text, phrase, from, StringComparison.Ordinal, joins: false);
        int whole = exact >= 0 ? exact : Find(text, phrase, from, StringComparison.OrdinalIgnoreCase, joins: false);
        return whole >= 0 ? whole : Find(text, phrase, from, StringComparison.Ordinal, joins: true);
    }

    private static int Find(string text, string phrase, int from, StringComparison comparison, bool joins)
    {
        if (phrase.Length == 0)
        {
            return -1;
        }

        for (int at = text.IndexOf(phrase, from, comparison); at >= 0; at = text.IndexOf(phrase, at + 1, comparison))
        {
            int end = at + phrase.Length;
            if ((at == 0 || IsBoundary(text[at - 1], phrase[0], joins)) && (end == text.Length || IsBoundary(text[end], phrase[^1], joins)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsBoundary(char outside, char inside, bool joins) =>
        !char.IsLetterOrDigit(outside) || !char.IsLetterOrDigit(inside) || (joins && (inside >= FirstJoining || char.IsDigit(outside) != char.IsDigit(inside)));
}
