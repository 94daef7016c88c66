namespace NewsletterFns.Language.Text;

/// <summary>Finds phrases in texts.</summary>
public static class PhraseFinder
{
    /// <summary>The first place of a phrase as whole words: as it is written, else in any case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="from">Where to begin, in UTF-16 code units.</param>
    /// <returns>Its offset, or -1.</returns>
    public static int Find(string text, string phrase, int from = 0)
    {
        int exact = Find(text, phrase, from, StringComparison.Ordinal);
        return exact >= 0 ? exact : Find(text, phrase, from, StringComparison.OrdinalIgnoreCase);
    }

    private static int Find(string text, string phrase, int from, StringComparison comparison)
    {
        if (phrase.Length == 0)
        {
            return -1;
        }

        for (int at = text.IndexOf(phrase, from, comparison); at >= 0; at = text.IndexOf(phrase, at + 1, comparison))
        {
            int end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(phrase[0]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(phrase[^1])))
            {
                return at;
            }
        }

        return -1;
    }
}
