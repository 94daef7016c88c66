using NewsletterFns.Language.StopWords;

namespace NewsletterFns.Language.Text;

/// <summary>The units of a document's sentences, with a number for each distinct term; worked out once for phrases and summary.</summary>
internal sealed class DocumentTerms
{
    private readonly List<string> _stems = [];
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _surfaces = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Numbers the terms of a document.</summary>
    public DocumentTerms(DocumentContext document)
    {
        var text = document.Text;
        var stopWords = StopWordList.For(document.Language);
        var common = CommonWords(document);
        Units = new List<TermUnit>(document.Tokens.Count);
        SentenceStarts = new int[document.Sentences.Count + 1];
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            SentenceStarts[s] = Units.Count;
            for (var t = document.TokenStarts[s]; t < document.TokenStarts[s + 1]; t++)
            {
                var token = document.Tokens[t];
                if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    Units.Add(new TermUnit(token.Offset, token.Length, -1, TermUnitKind.Mark, false));
                    continue;
                }

                var first = t;
                while (t + 2 < document.TokenStarts[s + 1] && Joins(text, document.Tokens, t))
                {
                    t += 2;
                }

                var length = document.Tokens[t].End - token.Offset;
                var surface = text.AsSpan(token.Offset, length);
                var capital = char.IsUpper(surface[0]);
                var name = capital && document.Language != "de" && (first > document.TokenStarts[s] || !common.Contains(surface));
                var kind = token.Kind == TokenKind.Number ? TermUnitKind.Number
                    : !IsContent(surface) || (stopWords.Contains(surface) && !IsNamePart(document, s, first, surface)) ? TermUnitKind.Stop
                    : TermUnitKind.Content;
                Units.Add(new TermUnit(token.Offset, length, TermOf(surface, name, document.Language), kind, capital));
            }
        }

        SentenceStarts[^1] = Units.Count;
    }

    /// <summary>All units, in text order.</summary>
    public List<TermUnit> Units { get; }

    /// <summary>Index of each sentence's first unit, and one more for the end.</summary>
    public int[] SentenceStarts { get; }

    /// <summary>How many distinct terms there are.</summary>
    public int Count => _stems.Count;

    /// <summary>The stem that stands for a term.</summary>
    public string StemOf(int term) => _stems[term];

    /// <summary>Names keep their ending, so that «Ucraina» and «ucraino» stay two terms.</summary>
    private int TermOf(ReadOnlySpan<char> surface, bool name, string language)
    {
        var known = (name ? _names : _surfaces).GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(surface, out var term))
        {
            return term;
        }

        var stem = name ? LightStemmer.Fold(surface) : LightStemmer.Stem(surface, language);
        if (!_terms.TryGetValue(stem, out term))
        {
            _terms.Add(stem, term = _stems.Count);
            _stems.Add(stem);
        }

        known[surface] = term;
        return term;
    }

    /// <summary>The words that the document also has in lower case: with a capital at the start of a sentence they are no names.</summary>
    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonWords(DocumentContext document)
    {
        var common = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in document.Tokens)
        {
            if (token.Kind == TokenKind.Word && char.IsLower(document.Text[token.Offset]))
            {
                common.Add(token.In(document.Text));
            }
        }

        return common;
    }

    /// <summary>«Ille-et-Vilaine», «Rio-Paris»: words around a hyphen without blanks.</summary>
    private static bool Joins(string text, IReadOnlyList<Token> tokens, int t) =>
        tokens[t + 1].Length == 1 && text[tokens[t + 1].Offset] is '-' or '‑' && tokens[t].End == tokens[t + 1].Offset
        && tokens[t + 1].End == tokens[t + 2].Offset && tokens[t + 2].Kind is TokenKind.Word or TokenKind.Number
        && tokens[t].Kind == TokenKind.Word && tokens[t].Length < Tokenizer.MaxWordLength && tokens[t + 2].End - tokens[t].Offset < Tokenizer.MaxWordLength;

    /// <summary>«Stati Uniti», «New York»: a stop word with a capital inside a sentence, in front of another capital, is part of a name.</summary>
    private static bool IsNamePart(DocumentContext document, int sentence, int t, ReadOnlySpan<char> surface)
    {
        var tokens = document.Tokens;
        return surface.Length > 2 && char.IsUpper(surface[0]) && char.IsLower(surface[1]) && surface[^1] is not ('\'' or '’')
            && document.Language != "de" && t > document.TokenStarts[sentence] && t + 1 < document.TokenStarts[sentence + 1]
            && tokens[t - 1].Kind == TokenKind.Word && tokens[t + 1].Kind == TokenKind.Word && char.IsUpper(document.Text[tokens[t + 1].Offset]);
    }

    private static bool IsContent(ReadOnlySpan<char> surface) => surface[^1] is not ('\'' or '’') && surface[0] is not ('\'' or '’') && (surface.Length > 1 || surface[0] > '\u2E80');
}
