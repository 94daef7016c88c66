using System.Collections.Concurrent;
using System.Collections.Frozen;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.StopWords;

/// <summary>The words of a language that carry no content of their own, whatever their case.</summary>
internal sealed class StopWordList
{
    private static readonly ConcurrentDictionary<string, StopWordList> Loaded = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private StopWordList(string language)
    {
        _words = EmbeddedText.Words($"StopWords/Data/{language}.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many words there are; 0 for a language without a list.</summary>
    public int Count => _words.Count;

    /// <summary>The list of a language (ISO 639-1); an empty one where there is none.</summary>
    public static StopWordList For(string language) => Loaded.GetOrAdd(language, static code => new StopWordList(code));

    /// <summary>Whether a word is on the list; a typographic apostrophe and the one of an elision («dell'») make no difference.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[^1] is '\'' or '’')
        {
            word = word[..^1];
        }

        var apostrophe = word.IndexOf('’');
        if (apostrophe < 0 || word.Length > 64)
        {
            return _lookup.Contains(word);
        }

        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '’', '\'');
        return _lookup.Contains(plain);
    }
}
