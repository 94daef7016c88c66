using NewsletterFns.Language.StopWords;

namespace NewsletterFns.Language.Text;

/// <summary>The units of a document's sentences, with a number for each distinct term; worked out once for phrases and summary.</summary>
internal sealed class DocumentTerms
{
    private readonly List<string> _stems = [];

    /// <summary>Numbers the terms of a document.</summary>
    public DocumentTerms(DocumentContext document)
    {
        var text = document.Text;
        var stopWords = StopWordList.For(document.Language);
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        var surfaces = new Dictionary<string, (int Term, bool Stop)>(StringComparer.OrdinalIgnoreCase);
        var lookup = surfaces.GetAlternateLookup<ReadOnlySpan<char>>();
        Units = new List<TermUnit>(document.Tokens.Count);
        SentenceStarts = new int[document.Sentences.Count + 1];
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            SentenceStarts[s] = Units.Count;
            for (var t = document.TokenStarts[s]; t < document.TokenStarts[s + 1]; t++)
            {
                var token = document.Tokens[t];
                var first = token.Offset;
                if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    Units.Add(new TermUnit(first, token.Length, -1, TermUnitKind.Mark, false));
                    continue;
                }

                var last = t;
                while (last + 2 < document.TokenStarts[s + 1] && Joins(text, document.Tokens, last))
                {
                    last += 2;
                }

                t = last;
                var length = document.Tokens[last].End - first;
                var surface = text.AsSpan(first, length);
                if (!lookup.TryGetValue(surface, out var entry))
                {
                    var stem = LightStemmer.Stem(surface, document.Language);
                    if (!stems.TryGetValue(stem, out var term))
                    {
                        stems.Add(stem, term = _stems.Count);
                        _stems.Add(stem);
                    }

                    entry = (term, stopWords.Contains(surface) || !IsContent(surface));
                    lookup[surface] = entry;
                }

                var kind = char.IsDigit(surface[0]) && token.Kind == TokenKind.Number ? TermUnitKind.Number : entry.Stop ? TermUnitKind.Stop : TermUnitKind.Content;
                Units.Add(new TermUnit(first, length, entry.Term, kind, char.IsUpper(surface[0])));
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

    /// <summary>«Ille-et-Vilaine», «Rio-Paris»: words around a hyphen without blanks.</summary>
    private static bool Joins(string text, IReadOnlyList<Token> tokens, int t) =>
        tokens[t + 1].Length == 1 && text[tokens[t + 1].Offset] is '-' or '‑' && tokens[t].End == tokens[t + 1].Offset
        && tokens[t + 1].End == tokens[t + 2].Offset && tokens[t + 2].Kind is TokenKind.Word or TokenKind.Number
        && tokens[t].Kind == TokenKind.Word && tokens[t].Length < Tokenizer.MaxWordLength && tokens[t + 2].End - tokens[t].Offset < Tokenizer.MaxWordLength;

    private static bool IsContent(ReadOnlySpan<char> surface) => surface[^1] is not ('\'' or '’') && (surface.Length > 1 || surface[0] > '\u2E80');
}
