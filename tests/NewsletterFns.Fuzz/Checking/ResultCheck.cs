using AngleSharp.Html.Parser;
using NewsletterFns.Extraction;

namespace NewsletterFns.Fuzz.Checking;

/// <summary>What holds of every result, whatever the file was.</summary>
internal static class ResultCheck
{
    private const int FirstYear = 1600;
    private const int LastYear = 2100;

    private static readonly string[] Forbidden = ["script", "style", "iframe", "object", "embed", "form", "input", "img", "link", "meta", "base", "svg", "math"];

    /// <summary>What does not hold, as sentences.</summary>
    public static IReadOnlyList<string> Violations(ExtractionResult result)
    {
        var found = new List<string>();
        Expect(result.Articles.Count > 0, "There is no article, and no failure.");
        Expect(result.Warnings.All(IsClean), "A warning is blank or has a lone surrogate.");
        foreach (var article in result.Articles)
        {
            Check(article);
        }

        return found;

        void Expect(bool holds, string otherwise)
        {
            if (!holds && !found.Contains(otherwise))
            {
                found.Add(otherwise);
            }
        }

        void Check(ExtractedArticle article)
        {
            var text = article.Text;
            Expect(IsClean(text), "The text is blank or has a lone surrogate.");
            Expect(text.Trim() == text, "The text begins or ends with a blank.");
            Expect(!text.Contains('\r', StringComparison.Ordinal), "The text has a carriage return.");
            Expect(!text.Contains("\n\n\n", StringComparison.Ordinal), "The text has two blank lines in a row.");
            Expect(!text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')), "The text has a control character.");
            Expect(!IsClean(text) || text.IsNormalized(), "The text is not in normal form C.");
            Expect(IsLine(article.Title), "The title is blank, has a line break or a lone surrogate.");
            Expect(article.Authors.All(IsLine), "An author is blank, has a line break or a lone surrogate.");
            Expect(IsLineOrNull(article.Section) && IsLineOrNull(article.LanguageClaim), "The section or the language claim is blank, has a line break or a lone surrogate.");
            Expect(article.Source is not { } source || (IsLineOrNull(source.Name) && IsLineOrNull(source.ListId) && IsLineOrNull(source.Issue)), "A part of the source is blank, has a line break or a lone surrogate.");
            Expect(article.Published is not { } date || date.Date.Year is >= FirstYear and <= LastYear, "The date is out of range.");
            Expect(article.Published?.ToString() is not { Length: 0 }, "The date cannot be written.");
            Expect(article.Url is null || IsWeb(article.Url), "The address is no web address.");
            foreach (var link in article.Links)
            {
                Expect(IsWeb(link.Url), "A link leads to no web address.");
                Expect(IsClean(link.Text), "A link's text is blank or has a lone surrogate.");
                Expect(link.Offset is null == link.Length is null, "A link has an offset without a length, or a length without an offset.");
                Expect(link is not { Offset: { } at, Length: { } length } || Is(text, at, length, link.Text), "A link is not where it says.");
            }

            foreach (var quote in article.Quotes)
            {
                Expect(Is(text, quote.Offset, quote.Length, quote.Text) && quote.Length > 0, "A quotation is not where it says.");
                Expect(IsLineOrNull(quote.Speaker), "A speaker is blank, has a line break or a lone surrogate.");
                Expect(
                    quote is { SpeakerOffset: null, SpeakerLength: null } || (quote is { SpeakerOffset: { } at, SpeakerLength: { } length } && at >= 0 && length > 0 && length <= text.Length - at),
                    "A speaker is named outside the text.");
            }

            if (article.Html is { } html)
            {
                Expect(IsClean(html), "The HTML is blank or has a lone surrogate.");
                CheckHtml(html);
            }
        }

        void CheckHtml(string html)
        {
            using var document = new HtmlParser().ParseDocument(html);
            foreach (var element in document.Body!.QuerySelectorAll("*"))
            {
                Expect(!Forbidden.Contains(element.LocalName), "The HTML has an element that runs or loads.");
                Expect(!element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "src"), "The HTML has an attribute that runs or loads.");
                Expect(element.GetAttribute("href") is not { } href || (Uri.TryCreate(href, UriKind.Absolute, out var url) && (IsWeb(url) || url.Scheme is "mailto")), "The HTML has a link that leads to no web address.");
            }
        }
    }

    private static bool IsWeb(Uri url) => url.IsAbsoluteUri && url.Scheme is "http" or "https";

    private static bool Is(string text, int offset, int length, string expected) =>
        offset >= 0 && length >= 0 && length <= text.Length - offset && text.AsSpan(offset, length).SequenceEqual(expected);

    private static bool IsLineOrNull(string? text) => text is null || IsLine(text);

    private static bool IsLine(string text) => IsClean(text) && text.AsSpan().IndexOfAny('\n', '\r') < 0;

    private static bool IsClean(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
