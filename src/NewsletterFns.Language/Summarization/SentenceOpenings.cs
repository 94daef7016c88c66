using System.Collections.Concurrent;
using System.Collections.Frozen;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Summarization;

/// <summary>The openings of a language with which a sentence needs the one before: «Lo ha detto», «However,».</summary>
internal sealed class SentenceOpenings
{
    private const int MaxWords = 3;
    private const int MaxLength = 60;

    private static readonly ConcurrentDictionary<string, SentenceOpenings> Loaded = new(StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openings;

    private SentenceOpenings(string language)
    {
        _openings = EmbeddedText.Words($"Summarization/Data/{language}.txt").Select(opening => opening.Replace('_', ' '))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The openings of a language (ISO 639-1); none where there is no list.</summary>
    public static SentenceOpenings For(string language) => Loaded.GetOrAdd(language, static code => new SentenceOpenings(code));

    /// <summary>Whether a sentence starts with one of them, past quotes and brackets.</summary>
    public bool StartsWithOne(ReadOnlySpan<char> sentence)
    {
        var start = 0;
        while (start < sentence.Length && !char.IsLetterOrDigit(sentence[start]))
        {
            start++;
        }

        Span<char> plain = stackalloc char[MaxLength];
        var length = Math.Min(MaxLength, sentence.Length - start);
        sentence.Slice(start, length).Replace(plain, '’', '\'');
        plain = plain[..length];
        var words = 0;
        for (var i = 1; i < length && words < MaxWords; i++)
        {
            // «l'ha» may be one entry, and «c'» is a word before the apostrophe.
            var elided = plain[i - 1] == '\'';
            if ((elided || !IsWordPart(plain[i])) && plain[i - 1] != ' ')
            {
                if (_openings.Contains(plain[..i]))
                {
                    return true;
                }

                words += elided ? 0 : 1;
                if (!elided && plain[i] != ' ')
                {
                    return false;
                }
            }
        }

        return false;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '\'' or '-';
}
