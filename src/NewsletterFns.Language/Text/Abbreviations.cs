using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace NewsletterFns.Language.Text;

/// <summary>The abbreviations of a language that are written with a full stop.</summary>
internal sealed class Abbreviations
{
    private static readonly ConcurrentDictionary<string, Abbreviations> Loaded = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _goesOn;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _saying;

    private Abbreviations(string language)
    {
        var words = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        var goesOn = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var saying = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in EmbeddedText.Words("Text/Abbreviations/common.txt").Concat(EmbeddedText.Words($"Text/Abbreviations/{language}.txt")))
        {
            if (word[^1] is '=' or '~')
            {
                (word[^1] == '=' ? goesOn : saying).Add(word[..^1]);
                continue;
            }

            var kind = word[^1] switch
            {
                '?' => AbbreviationKind.MayEnd,
                '!' => AbbreviationKind.EndsBeforeCapital,
                '#' => AbbreviationKind.BeforeNumber,
                _ => AbbreviationKind.NeverEnds,
            };
            words[word.TrimEnd('?', '!', '#')] = kind;
        }

        _goesOn = goesOn.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _saying = saying.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _lookup = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The abbreviations of a language (ISO 639-1), and those common to all.</summary>
    public static Abbreviations For(string language) => Loaded.GetOrAdd(language, static code => new Abbreviations(code));

    /// <summary>Whether a word with a capital carries on after an abbreviation: «9 a.m. Monday», «9 a.m. EST». Written with <c>=</c> in the data.</summary>
    public bool GoesOn(ReadOnlySpan<char> word) => _goesOn.Contains(word);

    /// <summary>Whether a word is a verb that a speaker's name stands before: “Why?” Anna asked. Written with <c>~</c> in the data.</summary>
    public bool IsVerbOfSaying(ReadOnlySpan<char> word) => _saying.Contains(word);

    /// <summary>What a word, without its last full stop, is.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;
}
