using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.KeyPhrases;

/// <summary>What a language's phrases are made of: connecting words, determiners, and how common and how noun-like frequent words are.</summary>
internal sealed class PhraseLexicon
{
    private const double UnknownNoun = -1;

    private static readonly ConcurrentDictionary<string, PhraseLexicon> Loaded = new(StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _connectors;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _determiners;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _auxiliaries;
    private readonly string[] _verbalEndings;
    private readonly Dictionary<string, (byte Frequency, byte Noun)> _words = new(StringComparer.Ordinal);

    private PhraseLexicon(string language)
    {
        var lines = EmbeddedText.Lines($"KeyPhrases/Data/{language}.txt").Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[2..]);
        _connectors = Set(lines.GetValueOrDefault("connectors"));
        _determiners = Set(lines.GetValueOrDefault("determiners"));
        _auxiliaries = Set(lines.GetValueOrDefault("auxiliaries"));
        _verbalEndings = lines.GetValueOrDefault("verbal") ?? [];
        HasDeterminers = lines.ContainsKey("determiners");
        foreach (var line in EmbeddedText.Lines($"KeyPhrases/Data/{language}.words.txt"))
        {
            var parts = line.Split(' ');
            _words[parts[0]] = (byte.Parse(parts[1], CultureInfo.InvariantCulture), byte.Parse(parts[2], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether the language has a list of determiners.</summary>
    public bool HasDeterminers { get; }

    /// <summary>The lexicon of a language (ISO 639-1); an empty one where there is none.</summary>
    public static PhraseLexicon For(string language) => Loaded.GetOrAdd(language, static code => new PhraseLexicon(code));

    /// <summary>Whether a word may stand inside a phrase and not at its ends: «di», «of the».</summary>
    public bool IsConnector(ReadOnlySpan<char> word) => Contains(_connectors, word);

    /// <summary>Whether a noun, rather than a verb, follows a word.</summary>
    public bool IsDeterminer(ReadOnlySpan<char> word) => Contains(_determiners, word);

    /// <summary>Whether a verb form, rather than a noun, follows a word: «ha», «has», «to».</summary>
    public bool IsAuxiliary(ReadOnlySpan<char> word) => Contains(_auxiliaries, word);

    /// <summary>Whether a word in lower case ends as verb forms do, and as few nouns.</summary>
    public bool HasVerbalEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in _verbalEndings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal) && char.IsLower(word[0]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much a stem says of a text, 0 to 1: what is frequent everywhere says little.</summary>
    public double Specificity(string stem) => _words.TryGetValue(stem, out var word) ? Math.Clamp((13.0 - word.Frequency) / 8, 0.12, 1) : 1;

    /// <summary>How often a stem stands as a noun, 0 to 1, or a negative number where that is not known.</summary>
    public double NounShare(string stem) => _words.TryGetValue(stem, out var word) ? word.Noun / 9.0 : UnknownNoun;

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[^1] != '’' || word.Length > 16)
        {
            return set.Contains(word);
        }

        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '’', '\'');
        return set.Contains(plain);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string[]? words) =>
        FrozenSet.ToFrozenSet(words ?? [], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
