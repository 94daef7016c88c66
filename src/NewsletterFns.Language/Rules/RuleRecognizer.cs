using System.Net;
using System.Net.Sockets;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;
using NewsletterFns.Language.Values;

namespace NewsletterFns.Language.Rules;

/// <summary>Finds dates, quantities, addresses of mail, web and network, postal addresses and telephone numbers by rules.</summary>
internal static class RuleRecognizer
{
    private const double AddressConfidence = 0.99;
    private const double PhoneConfidence = 0.85;
    private const int AddressOrder = -1;
    private const int FutureYears = 75;
    private const int DefaultLatestYear = 2_100;

    /// <summary>Appends the mentions of a text, in order and without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code; it, en, de, fr, es, pt and nl have rules of their own.</param>
    /// <param name="publishedOn">The day of publication: a year lies not too far after it.</param>
    /// <param name="into">Receives the mentions.</param>
    public static void Recognize(string text, string language, DateOnly? publishedOn, List<RecognizedMention> into)
    {
        var matcher = new LineMatcher(text, Grammar.For(language), publishedOn?.Year + FutureYears ?? DefaultLatestYear);
        var tokens = new List<Token>();
        var found = new List<RuleMatch>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
            {
                continue;
            }

            text.AsSpan().Overlaps(line, out var offset);
            tokens.Clear();
            found.Clear();
            Tokenizer.Tokenize(text, offset, line.Length, tokens, language);
            Addresses(text, offset + line.Length, tokens, found);
            PostalAddresses.Find(text, offset, line.Length, language, found);
            matcher.Match(tokens, found);
            TakeLongest(found, text, language, publishedOn, into);
        }
    }

    private static void Addresses(string text, int end, List<Token> tokens, List<RuleMatch> found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Email:
                    found.Add(new RuleMatch(token.Offset, token.Length, EntityCategory.Email, null, AddressConfidence, AddressOrder));
                    break;
                case TokenKind.Url:
                    found.Add(new RuleMatch(token.Offset, token.Length, EntityCategory.Url, null, AddressConfidence, AddressOrder));
                    break;
                case TokenKind.Number or TokenKind.Symbol or TokenKind.Punctuation or TokenKind.Word:
                    var length = IpLength(text, token, end);
                    if (length > 0)
                    {
                        found.Add(new RuleMatch(token.Offset, length, EntityCategory.IpAddress, null, AddressConfidence, AddressOrder));
                    }
                    else if ((length = PhoneNumbers.LengthAt(text, tokens, i, end)) > 0)
                    {
                        found.Add(new RuleMatch(token.Offset, length, EntityCategory.PhoneNumber, null, PhoneConfidence, AddressOrder));
                    }

                    break;
            }
        }
    }

    private static int IpLength(string text, Token token, int end)
    {
        var word = token.In(text);
        if (token.Kind == TokenKind.Number && word.Length is >= 7 and <= 15 && word.Count('.') == 3)
        {
            return IPAddress.TryParse(word, out var four) && four.AddressFamily == AddressFamily.InterNetwork ? word.Length : 0;
        }

        // An IPv6 address is several tokens: hexadecimal groups with colons.
        if (token.End >= end || text[token.End] != ':' || (token.Offset > 0 && text[token.Offset - 1] == ':') || token.Length > 4)
        {
            return 0;
        }

        var i = token.Offset;
        while (i < end && i - token.Offset < 40 && (char.IsAsciiHexDigit(text[i]) || text[i] == ':'))
        {
            i++;
        }

        var candidate = text.AsSpan(token.Offset, i - token.Offset);
        candidate = candidate.EndsWith("::") ? candidate : candidate.TrimEnd(':');
        return candidate.Count(':') >= 2 && (candidate.Count(':') == 7 || candidate.Contains("::", StringComparison.Ordinal)) && IPAddress.TryParse(candidate, out _)
            ? candidate.Length : 0;
    }

    /// <summary>Keeps the longest of those that overlap, of equal ones the first that was found.</summary>
    private static void TakeLongest(List<RuleMatch> found, string text, string language, DateOnly? publishedOn, List<RecognizedMention> into)
    {
        if (found.Count == 0)
        {
            return;
        }

        // The set's order makes overlapping matches equal, so that an overlap is not added.
        var taken = new SortedSet<RuleMatch>(Comparer<RuleMatch>.Create(static (a, b) => a.End <= b.Offset ? -1 : b.End <= a.Offset ? 1 : 0));
        found.Sort(static (a, b) => (b.Length, a.Offset, a.Order).CompareTo((a.Length, b.Offset, b.Order)));
        foreach (var match in found)
        {
            taken.Add(match);
        }

        foreach (var match in taken)
        {
            into.Add(ValueNormalizer.WithValue(text, language, publishedOn, new RecognizedMention(match.Offset, match.Length, match.Category, match.Subcategory, match.Confidence)));
        }
    }
}
