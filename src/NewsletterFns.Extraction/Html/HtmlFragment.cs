using System.Net;
using System.Text.RegularExpressions;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Html;

/// <summary>The blocks of a text that is known to be an article's body, plain or HTML: a feed's content, a JSON field, JSON-LD's <c>articleBody</c>.</summary>
internal static partial class HtmlFragment
{
    /// <exception cref="ExtractionException">Too many tags or too deep.</exception>
    public static List<TextBlock> Read(string body, Uri? baseUrl, ReadingContext context)
    {
        if (IsMarkup(body) && HtmlParsing.Parse(body, context).Body is { } root)
        {
            return new BlockCollector(baseUrl, context.CancellationToken).Collect(root, ElementRules.IsNeverText);
        }

        return PlainText.PlainTextReader.ReadText(WebUtility.HtmlDecode(body), context.CancellationToken);
    }

    private static bool IsMarkup(string body) => body.Contains("</", StringComparison.Ordinal) || body.Contains("/>", StringComparison.Ordinal) || Tag().IsMatch(body);

    [GeneratedRegex("<(?:p|br|hr|img|a|b|i|em|strong|span|div|h[1-6]|ul|ol|li|table|blockquote|figure|pre)(?:\\s[^<>]{0,2000})?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
