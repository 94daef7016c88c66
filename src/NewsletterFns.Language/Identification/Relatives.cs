using System.Collections.Frozen;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Identification;

/// <summary>The small words by which near relatives differ: «af» is Danish, «av» Norwegian. Sequences of characters say too little of them in a short text.</summary>
internal sealed class Relatives
{
    /// <summary>Longer words are in no list.</summary>
    public const int LongestWord = 12;

    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _writers;
    private readonly int[] _families;

    private Relatives(string[] languages, FrozenDictionary<string, uint> writers, int[] families) =>
        (Languages, _writers, _families) = (languages, writers.GetAlternateLookup<ReadOnlySpan<char>>(), families);

    /// <summary>The relatives that the package knows.</summary>
    public static Relatives Default { get; } = Load();

    /// <summary>Codes of the languages, at most 32.</summary>
    public string[] Languages { get; }

    /// <summary>Which languages write a word, one bit each in the order of <see cref="Languages"/>; 0 for a word of no list.</summary>
    /// <param name="word">The word in lower case.</param>
    public uint WritersOf(ReadOnlySpan<char> word) => word.Length <= LongestWord && _writers.TryGetValue(word, out uint writers) ? writers : 0;

    /// <summary>Whether two languages, by their places in <see cref="Languages"/>, are of one family.</summary>
    public bool AreRelated(int one, int other) => _families[one] == _families[other];

    private static Relatives Load()
    {
        var languages = new List<string>();
        var families = new List<int>();
        var writers = new Dictionary<string, uint>(StringComparer.Ordinal);
        int family = 0;
        foreach (string line in EmbeddedText.Lines("Identification/Data/relatives.txt"))
        {
            if (line == "-")
            {
                family++;
                continue;
            }

            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (string word in words.Skip(1))
            {
                writers[word] = writers.GetValueOrDefault(word) | 1u << languages.Count;
            }

            languages.Add(words[0]);
            families.Add(family);
        }

        return new Relatives([.. languages], writers.ToFrozenDictionary(StringComparer.Ordinal), [.. families]);
    }
}
