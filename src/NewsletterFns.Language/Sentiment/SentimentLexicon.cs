using System.Collections.Concurrent;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Sentiment;

/// <summary>The words of praise and blame of a language, read from <c>Sentiment/Data</c>; the README there describes the notation.</summary>
internal sealed class SentimentLexicon
{
    private const double Strong = 2;

    private static readonly ConcurrentDictionary<string, SentimentLexicon> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, double> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SentimentWord> _modifiers = new(StringComparer.Ordinal);

    private SentimentLexicon(string language)
    {
        Language = language;
        foreach (string line in EmbeddedText.Lines($"Sentiment/Data/{language}.txt"))
        {
            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (string word in parts.AsSpan(2))
            {
                Add(parts[0], LightStemmer.Fold(word));
            }
        }
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>Whether the language has a lexicon.</summary>
    public bool IsKnown => _words.Count > 0;

    /// <summary>The lexicon of a language (ISO 639-1); an empty one where there is none.</summary>
    public static SentimentLexicon For(string language) => Loaded.GetOrAdd(language, static code => new SentimentLexicon(code));

    /// <summary>What a word does to the words around it.</summary>
    public SentimentWord ModifierOf(string folded) => _modifiers.GetValueOrDefault(folded);

    /// <summary>How much a word praises (positive) or blames (negative); 0 for most.</summary>
    /// <param name="word">The word as it is written.</param>
    /// <param name="folded">The word without case and accents.</param>
    public double WeightOf(ReadOnlySpan<char> word, string folded) =>
        _words.TryGetValue(folded, out double weight) ? weight : folded.Length > 4 ? _stems.GetValueOrDefault(LightStemmer.Stem(word, Language)) : 0;

    private void Add(string kind, string folded)
    {
        double weight = kind switch { "++" => Strong, "+" => 1, "-" => -1, "--" => -Strong, _ => 0 };
        if (weight == 0)
        {
            _modifiers[folded] = kind switch
            {
                "not" => SentimentWord.Negation,
                "more" => SentimentWord.Stronger,
                "less" => SentimentWord.Weaker,
                "but" => SentimentWord.Contrast,
                _ => throw new FormatException($"No kind of sentiment word: {kind}"),
            };
            return;
        }

        _words[folded] = weight;
        _stems.TryAdd(LightStemmer.Stem(folded, Language), weight);
    }
}
