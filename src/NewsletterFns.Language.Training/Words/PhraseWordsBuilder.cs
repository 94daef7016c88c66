using System.Globalization;
using NewsletterFns.Language.KeyPhrases;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Training.Words;

/// <summary>Counts in unlabelled text how frequent each stem is and how often it stands as a noun: the lines of <c>KeyPhrases/Data/it.words.txt</c>.</summary>
internal sealed class PhraseWordsBuilder(string language)
{
    private const int MinCount = 8;
    private const double MinLowerShare = 0.3;

    private readonly Dictionary<string, WordUse> _uses = new(StringComparer.Ordinal);
    private readonly PhraseLexicon _lexicon = PhraseLexicon.For(language);
    private readonly bool _nounsHaveCapitals = language == "de";
    private long _units;

    /// <summary>The unlabelled text of each language, as files of <c>raw</c>.</summary>
    public static IReadOnlyDictionary<string, string> Sources { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["it"] = "it-wikinews.txt", ["en"] = "en-wikipedia.txt", ["de"] = "de-wikipedia.txt", ["fr"] = "fr-wikipedia.txt", ["es"] = "es-wikipedia.txt",
    };

    /// <summary>The lines for a text: stem, logarithm of its frequency in a million, noun share in tenths; most frequent first.</summary>
    public IEnumerable<string> Build(string text)
    {
        Count(DocumentContext.Create(text, language));
        return _uses.Where(use => IsKept(use.Key, use.Value)).OrderByDescending(use => use.Value.Count).ThenBy(use => use.Key, StringComparer.Ordinal).Select(use =>
        {
            var share = use.Value.AsNoun / (double)Math.Max(1, _nounsHaveCapitals ? use.Value.Inside : use.Value.Count);
            return string.Create(CultureInfo.InvariantCulture, $"{use.Key} {Math.Round(Math.Log2(use.Value.Count * 1e6 / _units))} {Math.Min(9, (int)(share * 10))}");
        });
    }

    /// <summary>Not names, which stand in capitals, save in German; nothing with digits.</summary>
    private bool IsKept(string stem, WordUse use) =>
        use.Count >= MinCount && !stem.Any(char.IsDigit) && (_nounsHaveCapitals || use.Lower >= use.Count * MinLowerShare);

    private void Count(DocumentContext document)
    {
        var terms = document.Terms;
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            for (var i = terms.SentenceStarts[s]; i < terms.SentenceStarts[s + 1]; i++)
            {
                _units++;
                var unit = terms.Units[i];
                if (unit.Kind != TermUnitKind.Content)
                {
                    continue;
                }

                var stem = LightStemmer.Stem(document.Text.AsSpan(unit.Offset, unit.Length), language);
                var use = _uses.GetValueOrDefault(stem);
                var inside = i > terms.SentenceStarts[s];
                var before = inside ? document.Text.AsSpan(terms.Units[i - 1].Offset, terms.Units[i - 1].Length) : [];
                var beforeContent = i + 1 < terms.SentenceStarts[s + 1] && terms.Units[i + 1].Kind == TermUnitKind.Content;
                var asNoun = _nounsHaveCapitals ? inside && unit.Capital : _lexicon.IsDeterminer(before) && !(language == "en" && beforeContent);
                _uses[stem] = new WordUse(use.Count + 1, use.Inside + (inside ? 1 : 0), use.Lower + (unit.Capital ? 0 : 1), use.AsNoun + (asNoun ? 1 : 0));
            }
        }
    }

    private readonly record struct WordUse(int Count, int Inside, int Lower, int AsNoun);
}
