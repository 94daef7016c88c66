using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Training.Words;

/// <summary>A lexicon for the languages without text to learn from: their stop words, which stand in lower case.</summary>
internal static class CommonWords
{
    private static readonly WordEntry Common = new(0, 0, 1);

    /// <summary>Joins the stop words of languages.</summary>
    public static WordLexicon Build(IEnumerable<string> languages)
    {
        var hashes = new SortedSet<ulong>(languages.SelectMany(l => EmbeddedText.Words($"StopWords/Data/{l}.txt")).Select(w => DocumentWords.LowerHash(w)));
        return WordLexicon.Build([.. hashes.Select(h => KeyValuePair.Create(h, Common))]);
    }
}
