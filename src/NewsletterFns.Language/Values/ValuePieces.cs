using System.Globalization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Values;

/// <summary>Cuts a mention into the words, phrases and numbers that the lexicon knows.</summary>
internal static class ValuePieces
{
    /// <summary>Roman numbers are read in centuries only.</summary>
    public const string Roman = "roman";

    /// <summary>The pieces of a part of a text, in order.</summary>
    public static List<ValuePiece> Of(string text, int offset, int length, ValueLexicon lexicon)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, offset, length, tokens, lexicon.Language);
        var pieces = new List<ValuePiece>(tokens.Count);
        for (int t = 0; t < tokens.Count;)
        {
            t += Clock(text, tokens, t, pieces) is > 0 and var clock ? clock : Phrase(text, tokens, t, lexicon, pieces);
        }

        return pieces;
    }

    private static int Phrase(string text, List<Token> tokens, int t, ValueLexicon lexicon, List<ValuePiece> pieces)
    {
        if (!char.IsAsciiDigit(text[tokens[t].Offset]))
        {
            string first = tokens[t].In(text).ToString().Replace('’', '\'');
            for (int count = Math.Min(lexicon.LongestFrom(first), tokens.Count - t); count > 0; count--)
            {
                string phrase = count == 1 ? first : string.Join(' ', tokens.Skip(t).Take(count).Select(token => token.In(text).ToString())).Replace('’', '\'');
                if (lexicon.Find(phrase) is { Count: > 0 } known)
                {
                    pieces.Add(new ValuePiece(tokens[t].Offset, tokens[t + count - 1].End, known));
                    return count;
                }
            }
        }

        Token single = tokens[t];
        ReadOnlySpan<char> word = single.In(text);
        int digits = word.IndexOfAnyExceptInRange('0', '9');
        if (single.Kind == TokenKind.Number)
        {
            pieces.Add(Number(single.Offset, word, lexicon.Language));
        }
        else if (digits > 0)
        {
            pieces.Add(Number(single.Offset, word[..digits], lexicon.Language));
            pieces.Add(new ValuePiece(single.Offset + digits, single.End, lexicon.Find("+" + word[digits..].ToString())));
        }
        else
        {
            pieces.Add(new ValuePiece(single.Offset, single.End, RomanOf(word) is > 0 and var roman ? [new ValueItem(ValueItemKind.Number, roman, Roman)] : []));
        }

        return 1;
    }

    private static ValuePiece Number(int offset, ReadOnlySpan<char> digits, string language)
    {
        int end = offset + digits.Length;
        return NumberText.TryParse(digits, language, out decimal value)
            ? new ValuePiece(offset, end, [new ValueItem(ValueItemKind.Number, value, null, digits.Length)])
            : new ValuePiece(offset, end, []);
    }

    /// <summary>«18:30», «18:30:15», «18h30».</summary>
    private static int Clock(string text, List<Token> tokens, int t, List<ValuePiece> pieces)
    {
        ReadOnlySpan<char> word = tokens[t].In(text);
        if (tokens[t].Kind == TokenKind.Word && word.IndexOfAny('h', 'H') is > 0 and <= 2 and var h && Minutes(word[..h], word[(h + 1)..]) is >= 0 and var joined)
        {
            pieces.Add(new ValuePiece(tokens[t].Offset, tokens[t].End, [new ValueItem(ValueItemKind.Clock, joined, "24")]));
            return 1;
        }

        if (t + 2 >= tokens.Count || text[tokens[t + 1].Offset] != ':' || Minutes(word, tokens[t + 2].In(text)) is not (>= 0 and var minutes))
        {
            return 0;
        }

        int count = t + 4 < tokens.Count && text[tokens[t + 3].Offset] == ':' ? 5 : 3;
        pieces.Add(new ValuePiece(tokens[t].Offset, tokens[t + count - 1].End, [new ValueItem(ValueItemKind.Clock, minutes, word.Length == 2 && word[0] == '0' ? "24" : null)]));
        return count;
    }

    /// <summary>Minutes since midnight, or -1.</summary>
    public static int Minutes(ReadOnlySpan<char> hour, ReadOnlySpan<char> minute) =>
        hour.Length is 1 or 2 && minute.Length == 2 && int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out int h) && h < 24
        && int.TryParse(minute, NumberStyles.None, CultureInfo.InvariantCulture, out int m) && m < 60 ? (h * 60) + m : -1;

    private static int RomanOf(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> letters = word.EndsWith('e') ? word[..^1] : word;
        int value = 0, last = 0;
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            int digit = letters[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'M' => 1000, _ => 0 };
            if (digit == 0 || letters.Length > 8)
            {
                return 0;
            }

            value += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }

        return value;
    }
}
