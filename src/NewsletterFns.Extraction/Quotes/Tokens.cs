using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Quotes;

/// <summary>Splits text into words and signs; elided articles are words of their own, and «'s» is none.</summary>
internal static class Tokens
{
    private static readonly FrozenSet<string> Elisions = "l un all dell nell sull dall qu j s c m t n d".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static List<Token> Read(string text, int from, int to)
    {
        var tokens = new List<Token>();
        for (var i = from; i < to;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (!char.IsWhiteSpace(text[i]) && text[i] is not ('\'' or '’'))
                {
                    tokens.Add(new Token(text[i].ToString(), i));
                }

                i++;
                continue;
            }

            var start = i;
            while (i < to && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark || IsInside(text, i, start, to)))
            {
                i++;
            }

            tokens.Add(new Token(text[start..i], start));
            if (i + 1 < to && text[i] is '\'' or '’' && text[i + 1] == 's' && (i + 2 >= to || !char.IsLetter(text[i + 2])))
            {
                i += 2;
            }
        }

        return tokens;
    }

    private static bool IsInside(string text, int at, int start, int to)
    {
        var followed = at + 1 < to && char.IsLetter(text[at + 1]);
        return text[at] switch
        {
            '-' or '‑' => followed,
            '.' => at == start + 1 && char.IsUpper(text[start]) || (at > start + 2 && text[at - 2] == '.'),
            '\'' or '’' => followed && char.IsUpper(text[at + 1]) && char.IsUpper(text[start]) && !Elisions.Contains(text[start..at]) && at - start <= 3,
            _ => false,
        };
    }
}
