using System.Buffers;

namespace NewsletterFns.Extraction.Promotion;

/// <summary>Lines that a label makes furniture: «Leggi anche: …», «Photo: Jane Marsh/Reuters».</summary>
internal static class LabelledLine
{
    private const int MaxCreditWords = 10;
    private const int MaxNameWords = 8;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(":|>→►»–—");

    private static readonly HashSet<string> NameParticles = new(StringComparer.Ordinal)
    {
        "by", "di", "von", "par", "por", "door", "via", "and", "und", "et", "y", "e", "en", "de", "da", "do", "van", "der", "den", "del", "della", "le", "la", "für", "for", "per",
    };

    public static bool Matches(PromotionVocabulary vocabulary, ReadOnlySpan<char> line, LinePosition position)
    {
        line = line.Trim().TrimStart("([→►•*").TrimEnd(")]*");
        var end = line.IndexOfAny(LabelEnds);
        if (end > 0)
        {
            var label = LineWords.Split(line[..end]);
            return label.Length > 0 && (Is(vocabulary.Labels, label) || (Is(vocabulary.Credits, label) && AreNames(line[(end + 1)..])));
        }

        // «Foto di Mario Rossi» without a colon may begin a sentence in the body.
        if (position == LinePosition.Body)
        {
            return false;
        }

        var words = line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lower = LineWords.Split(line);
        return lower.Length > 0 && lower.Length <= MaxCreditWords && vocabulary.Credits.MatchAt(lower, 0) is > 0 and var length && length < words.Length
            && (NameParticles.Contains(words[length]) || words[length] is "©" or "/") && AreNames(string.Join(' ', words[length..]));
    }

    private static bool Is(PhraseSet phrases, string[] words) => phrases.MatchAt(words, 0) == words.Length;

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        int words = 0, names = 0;
        foreach (var range in text.SplitAny(' ', '/', '|'))
        {
            var word = text[range].Trim("()[],.;–-©");
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            var isName = char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || word.IndexOf('.') > 0 || word is "dpa" or "epd" or "picture" or "alliance" or "imago" or "iStock" or "ddp";
            names += isName ? 1 : 0;
            if (!isName && !NameParticles.Contains(word.ToString()))
            {
                return false;
            }
        }

        return names > 0 && words <= MaxNameWords;
    }
}
