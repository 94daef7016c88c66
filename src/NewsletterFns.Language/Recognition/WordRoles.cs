using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Recognition;

/// <summary>The roles of words by language, from <c>Recognition/Data/word-roles.txt</c>.</summary>
internal static class WordRoles
{
    private const string Resource = "Recognition/Data/word-roles.txt";
    private const int ShortestTail = 4;

    private static readonly Lazy<(Dictionary<ulong, WordRole> Words, HashSet<ulong> Compounding)> Loaded = new(Load);

    /// <summary>The role of a word, given by its form; of a capitalised compound that of its last part («Bundesministerium»).</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="form">The word as it is written.</param>
    /// <param name="folded">Hash of its form without case and accents.</param>
    public static WordRole Of(ulong language, ReadOnlySpan<char> form, ulong folded)
    {
        (Dictionary<ulong, WordRole> words, HashSet<ulong> compounding) = Loaded.Value;
        if (words.TryGetValue(FeatureHash.Mix(language, folded), out WordRole role) || !char.IsUpper(form[0]) || !compounding.Contains(language))
        {
            return role;
        }

        for (int start = Math.Max(2, form.Length - 14); start + ShortestTail <= form.Length; start++)
        {
            if (words.TryGetValue(FeatureHash.Mix(language + 1, FoldedHash(form[start..])), out role))
            {
                return role;
            }
        }

        return WordRole.None;
    }

    /// <summary>The key of a language.</summary>
    public static ulong KeyOf(string language) => FeatureHash.Of(language);

    private static (Dictionary<ulong, WordRole> Words, HashSet<ulong> Compounding) Load()
    {
        var words = new Dictionary<ulong, WordRole>();
        var compounding = new HashSet<ulong>();
        foreach (string line in EmbeddedText.Lines(Resource))
        {
            // «de Authority: ministerium -ministerium»; the hyphen is for the last part of compounds.
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string[] key = line[..colon].Split(' ');
            ulong language = KeyOf(key[0]);
            var role = Enum.Parse<WordRole>(key[1]);
            foreach (string word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                bool tail = word[0] == '-';
                words.TryAdd(FeatureHash.Mix(language, FoldedHash(tail ? word.AsSpan(1) : word)), role);
                if (tail)
                {
                    compounding.Add(language);
                    words.TryAdd(FeatureHash.Mix(language + 1, FoldedHash(word.AsSpan(1))), role);
                }
            }
        }

        return (words, compounding);
    }

    private static ulong FoldedHash(ReadOnlySpan<char> word)
    {
        ulong hash = FeatureHash.Seed;
        foreach (char c in word)
        {
            hash = FeatureHash.Append(hash, CharacterFolding.ToFolded(c));
        }

        return hash;
    }
}
