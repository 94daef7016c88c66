using System.Collections.Concurrent;
using System.Globalization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Values;

/// <summary>What the words of dates and quantities mean in one language, read from <c>Values/Data</c>; the README there describes the notation.</summary>
internal sealed class ValueLexicon
{
    private static readonly ConcurrentDictionary<string, ValueLexicon> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<ValueItem>> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ValueItem>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _plurals = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _future = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _futureEndings = [];

    private ValueLexicon(string language)
    {
        Language = language;
        foreach (string line in EmbeddedText.Lines($"Values/Data/{language}.txt").Concat(EmbeddedText.Lines("Values/Data/common.txt")))
        {
            Read(line);
        }
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>The lexicon of a language (ISO 639-1); what holds everywhere for a language without data.</summary>
    public static ValueLexicon For(string language) => Loaded.GetOrAdd(language, static code => new ValueLexicon(code));

    /// <summary>What a phrase of tokens with blanks between may mean: as it is written, else in any case; empty where it is not known.</summary>
    public IReadOnlyList<ValueItem> Find(string phrase) =>
        _exact.TryGetValue(phrase, out List<ValueItem>? exact) ? exact
        : _entries.TryGetValue(phrase, out List<ValueItem>? items) && (phrase.Length > 2 || (phrase.Length == 2 && char.IsUpper(phrase[0]) && char.IsLower(phrase[1]))) ? items
        : [];

    /// <summary>How many tokens the longest entry has that begins with a token; 0 where none does.</summary>
    public int LongestFrom(ReadOnlySpan<char> token) => _longest.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out int tokens) ? tokens : 0;

    /// <summary>Whether a unit of time stands in the plural; the lists give the singular first.</summary>
    public bool IsPlural(ReadOnlySpan<char> word) => _plurals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word speaks of the future: «will», «sarà».</summary>
    public bool IsFuture(ReadOnlySpan<char> word)
    {
        if (_future.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return true;
        }

        foreach (string ending in _futureEndings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(string line)
    {
        int equals = line.IndexOf(" = ", StringComparison.Ordinal);
        string kind = line[..equals];
        string[] entries = line[(equals + 3)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < entries.Length; i++)
        {
            switch (kind)
            {
                case "months":
                    Add(entries[i], new ValueItem(ValueItemKind.Month, i + 1));
                    break;
                case "weekdays":
                    Add(entries[i], new ValueItem(ValueItemKind.Weekday, i + 1));
                    break;
                case "future":
                    _future.Add(entries[i]);
                    break;
                case "futureEnding":
                    _futureEndings.Add(entries[i]);
                    break;
                default:
                    AddKind(Enum.Parse<ValueItemKind>(kind), entries[i]);
                    break;
            }
        }
    }

    private void AddKind(ValueItemKind kind, string entry)
    {
        int colon = entry.IndexOf(':');
        if (colon <= 0)
        {
            Add(entry, new ValueItem(kind));
            return;
        }

        string value = entry[..colon];
        if (kind == ValueItemKind.Unit)
        {
            _plurals.UnionWith(entry[(colon + 1)..].Split(',').Skip(1).Where(word => !word.Contains('_')));
        }

        bool coded = kind is ValueItemKind.Currency or ValueItemKind.Measure or ValueItemKind.Unit or ValueItemKind.Zone or ValueItemKind.Part or ValueItemKind.Percent or ValueItemKind.Set or ValueItemKind.Length;
        Add(entry[(colon + 1)..], coded ? new ValueItem(kind, 0, value) : new ValueItem(kind, decimal.Parse(value, CultureInfo.InvariantCulture)));
    }

    private void Add(string words, ValueItem item)
    {
        foreach (string word in words == "," ? [words] : words.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string text = word.Replace('_', ' ');
            // An elision is one token where a word follows.
            string phrase = text[0] == '+' || text[^1] == '\'' ? text : PhraseOf(text);
            string first = phrase.Split(' ')[0];
            _longest[first] = Math.Max(_longest.GetValueOrDefault(first), phrase.Count(c => c == ' ') + 1);
            Add(_exact, phrase, item);
            Add(_entries, phrase, item);
        }
    }

    private static void Add(Dictionary<string, List<ValueItem>> entries, string phrase, ValueItem item)
    {
        if (!entries.TryGetValue(phrase, out List<ValueItem>? items))
        {
            entries.Add(phrase, items = []);
        }

        items.Add(item);
    }

    private string PhraseOf(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, tokens, Language);
        return string.Join(' ', tokens.Select(t => text.Substring(t.Offset, t.Length).Replace('’', '\'')));
    }
}
