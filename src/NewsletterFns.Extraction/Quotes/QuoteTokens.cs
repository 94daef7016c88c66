using System.Buffers;
using NewsletterFns.Extraction.Promotion;

namespace NewsletterFns.Extraction.Quotes;

/// <summary>The text as words and signs; each quoted span is one token.</summary>
internal sealed class QuoteTokens
{
    private static readonly SearchValues<char> Joints = SearchValues.Create(" \u00A0-‑'’.");

    private readonly List<QuoteToken> _tokens = [];
    private readonly List<string> _words = [];

    private QuoteTokens(string text) => Text = text;

    public string Text { get; }

    public int Count => _tokens.Count;

    /// <summary>The words in lower case, empty for signs, one for each token.</summary>
    public string[] Words { get; private set; } = [];

    public QuoteToken this[int index] => _tokens[index];

    public QuoteTokenKind KindAt(int index) => index >= 0 && index < Count ? _tokens[index].Kind : QuoteTokenKind.Paragraph;

    public string WordAt(int index) => index >= 0 && index < Count ? Words[index] : "";

    /// <summary>Whether nothing but a space, a hyphen, an apostrophe or the dot of an initial stands between two words.</summary>
    public bool AreJoined(int left, int right)
    {
        var gap = Text.AsSpan(_tokens[left].End, _tokens[right].Start - _tokens[left].End);
        return gap.Length is 1 or 2 && !gap.ContainsAnyExcept(Joints);
    }

    public static QuoteTokens Read(string text, IReadOnlyList<QuotedSpan> spans, CancellationToken cancellationToken)
    {
        var tokens = new QuoteTokens(text);
        tokens.Read(spans, cancellationToken);
        tokens.Words = [.. tokens._words];
        return tokens;
    }

    private void Read(IReadOnlyList<QuotedSpan> spans, CancellationToken cancellationToken)
    {
        int span = 0, at = 0, steps = 0;
        var first = true;
        while (at < Text.Length)
        {
            if ((++steps & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (span < spans.Count && at >= spans[span].Start)
            {
                Add(new QuoteToken(QuoteTokenKind.Quote, spans[span].Start, spans[span].End, false, first, span));
                // «…?», asked X: only a full stop before the mark ends the sentence.
                first = Text[spans[span].TextEnd - 1] is '.' or '!' or '?' or '…';
                at = spans[span].End;
                span++;
                continue;
            }

            var c = Text[at];
            if (LineWords.IsWordCharacter(c))
            {
                var end = at + 1;
                while (end < Text.Length && (LineWords.IsWordCharacter(Text[end]) || char.GetUnicodeCategory(Text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark) && (span == spans.Count || end < spans[span].Start))
                {
                    end++;
                }

                _tokens.Add(new QuoteToken(QuoteTokenKind.Word, at, end, char.IsUpper(c), first));
                _words.Add(end - at > 40 ? Text.Substring(at, 40) : Text[at..end].ToLowerInvariant());
                first = false;
                at = end;
                continue;
            }

            if (Sign(at) is { } kind)
            {
                Add(new QuoteToken(kind, at, at + 1, false, false));
                first = kind is QuoteTokenKind.Stop or QuoteTokenKind.Paragraph || (first && kind is not QuoteTokenKind.Comma);
            }

            at++;
        }
    }

    private void Add(QuoteToken token)
    {
        _tokens.Add(token);
        _words.Add("");
    }

    private QuoteTokenKind? Sign(int at)
    {
        var next = at + 1 < Text.Length ? Text[at + 1] : '\n';
        switch (Text[at])
        {
            case '\n':
                return _tokens.Count > 0 && _tokens[^1].Kind == QuoteTokenKind.Paragraph ? null : QuoteTokenKind.Paragraph;
            case ',':
                return char.IsDigit(next) ? null : QuoteTokenKind.Comma;
            case '—' or '–':
                return QuoteTokenKind.Dash;
            case '-' when char.IsWhiteSpace(next) && at > 0 && char.IsWhiteSpace(Text[at - 1]):
                return QuoteTokenKind.Dash;
            case ':':
                return char.IsDigit(next) ? null : QuoteTokenKind.Colon;
            case '!' or '?' or '…':
                return QuoteTokenKind.Stop;
            case '.':
                return char.IsLetterOrDigit(next) || IsAbbreviation(at) ? null : QuoteTokenKind.Stop;
            case '(' or ')' or '[' or ']' or ';' or '/' or '•' or '*':
                return QuoteTokenKind.Sign;
            default:
                return null;
        }
    }

    private bool IsAbbreviation(int dot)
    {
        if (_tokens.Count == 0 || _tokens[^1] is not { Kind: QuoteTokenKind.Word, IsCapital: var capital } last || last.End != dot)
        {
            return false;
        }

        return _words[^1] is "mr" or "mrs" or "ms" or "dr" or "prof" or "st" or "sig" or "sr" or "sra" or "dott" or "gen" or "sen" or "rep" or "gov" or "jr" or "on" or "mgr" or "bzw" or "ing" or "avv" or "lt" or "col" or "capt" or "dra"
            || (capital && last.End - last.Start == 1);
    }
}
