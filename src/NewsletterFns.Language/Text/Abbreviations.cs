using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace NewsletterFns.Language.Text;

/// <summary>The abbreviations of a language that are written with a full stop.</summary>
internal sealed class Abbreviations
{
    private static readonly ConcurrentDictionary<string, Abbreviations> Loaded = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Abbreviations(string language)
    {
        var words = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in EmbeddedText.Words("Text/Abbreviations/common.txt").Concat(EmbeddedText.Words($"Text/Abbreviations/{language}.txt")))
        {
            var kind = word[^1] switch
            {
                '?' => AbbreviationKind.MayEnd,
                '!' => AbbreviationKind.EndsBeforeCapital,
                '#' => AbbreviationKind.BeforeNumber,
                _ => AbbreviationKind.NeverEnds,
            };
            words[word.TrimEnd('?', '!', '#')] = kind;
        }

        _lookup = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The abbreviations of a language (ISO 639-1), and those common to all.</summary>
    public static Abbreviations For(string language) => Loaded.GetOrAdd(language, static code => new Abbreviations(code));

    /// <summary>What a word, without its last full stop, is.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;
}
