using System.Runtime.InteropServices;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Rules;

/// <summary>Matches a grammar's rules against the tokens of one line after the other; its buffers are used again.</summary>
internal sealed class LineMatcher(string text, Grammar grammar, int latestYear)
{
    private const int MaxEnds = 16;

    private readonly List<int> _symbols = [];
    private readonly List<(int Start, int Count)> _ranges = [];
    private readonly List<int> _ends = [];
    private List<Token> _tokens = [];

    /// <summary>Appends what each rule matches at each token, at its longest.</summary>
    public void Match(List<Token> tokens, List<RuleMatch> found)
    {
        _tokens = tokens;
        Classify();
        for (var t = 0; t < tokens.Count; t++)
        {
            var (start, count) = _ranges[t];
            for (var s = start; s < start + count; s++)
            {
                if (grammar.RulesFrom(_symbols[s]) is { } rules)
                {
                    foreach (var rule in rules)
                    {
                        Try(rule, t, found);
                    }
                }
            }
        }
    }

    private void Classify()
    {
        _symbols.Clear();
        _ranges.Clear();
        var startsSentence = true;
        foreach (var token in _tokens)
        {
            var start = _symbols.Count;
            var word = token.In(text);
            switch (token.Kind)
            {
                case TokenKind.Number:
                    NumberShapes.OfNumber(word, latestYear, _symbols);
                    break;
                case TokenKind.Word when char.IsAsciiDigit(word[0]):
                    NumberShapes.OfWord(word, _symbols);
                    Attached(word);
                    break;
                case TokenKind.Word:
                    NumberShapes.OfWord(word, _symbols);
                    goto default;
                default:
                    grammar.Find(word)?.Symbols(word, startsSentence, _symbols);
                    break;
            }

            startsSentence = token.Kind is TokenKind.Punctuation && word[0] != ',' && word[0] != '\'' && word[0] != '’' && word[0] != ')' && word[0] != '/';
            _ranges.Add((start, _symbols.Count - start));
        }
    }

    /// <summary>«10km», «1er», «5pm»: what follows the digits is looked up with a plus.</summary>
    private void Attached(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0 || word.Length - digits > 15)
        {
            return;
        }

        Span<char> suffix = stackalloc char[16];
        suffix[0] = '+';
        word[digits..].CopyTo(suffix[1..]);
        suffix = suffix[..(word.Length - digits + 1)];
        grammar.Find(suffix)?.Symbols(suffix, false, _symbols);
    }

    private void Try(Rule rule, int t, List<RuleMatch> found)
    {
        var mark = _ends.Count;
        Ends(rule.Pattern.Elements, 0, t, mark);
        var end = -1;
        for (var i = mark; i < _ends.Count; i++)
        {
            end = Math.Max(end, _ends[i]);
        }

        _ends.RemoveRange(mark, _ends.Count - mark);
        var first = t + rule.Pattern.Before;
        var last = end - rule.Pattern.After - 1;
        if (end >= 0 && last >= first)
        {
            var offset = _tokens[first].Offset;
            found.Add(new RuleMatch(offset, _tokens[last].End - offset, rule.Category, rule.Subcategory, rule.Confidence, rule.Order));
        }
    }

    /// <summary>
    /// Appends to the ends past <paramref name="mark"/> every token index where a pattern can end whose element <paramref name="e"/>
    /// is looked for at token <paramref name="t"/>.
    /// </summary>
    private void Ends(Element[] elements, int e, int t, int mark)
    {
        if (e == elements.Length)
        {
            if (_ends.IndexOf(t, mark) < 0)
            {
                _ends.Add(t);
            }

            return;
        }

        var element = elements[e];
        if (t < _tokens.Count && !(element.Glued && (t == 0 || _tokens[t - 1].End != _tokens[t].Offset)))
        {
            foreach (var symbol in element.Symbols)
            {
                if (grammar.PatternsOf(symbol) is { } patterns)
                {
                    EndsAfter(symbol, patterns, elements, e, t, mark);
                }
                else if (Has(t, symbol))
                {
                    Ends(elements, e + 1, t + 1, mark);
                }
            }
        }

        if (element.Optional)
        {
            Ends(elements, e + 1, t, mark);
        }
    }

    private void EndsAfter(int symbol, Pattern[] patterns, Element[] elements, int e, int t, int mark)
    {
        if (!HasAny(t, grammar.FirstOf(symbol)))
        {
            return;
        }

        var inner = _ends.Count;
        foreach (var pattern in patterns)
        {
            Ends(pattern.Elements, 0, t, inner);
        }

        Span<int> ends = stackalloc int[Math.Min(_ends.Count - inner, MaxEnds)];
        CollectionsMarshal.AsSpan(_ends).Slice(inner, ends.Length).CopyTo(ends);
        _ends.RemoveRange(inner, _ends.Count - inner);
        foreach (var end in ends)
        {
            Ends(elements, e + 1, end, mark);
        }
    }

    private bool Has(int t, int symbol)
    {
        var (start, count) = _ranges[t];
        for (var s = start; s < start + count; s++)
        {
            if (_symbols[s] == symbol)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAny(int t, bool[] first)
    {
        var (start, count) = _ranges[t];
        for (var s = start; s < start + count; s++)
        {
            if (first[_symbols[s]])
            {
                return true;
            }
        }

        return false;
    }
}
