using System.Globalization;
using System.Text.RegularExpressions;
using MimeKit.Utils;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Feeds;

/// <summary>The small texts of a feed: titles, names, dates and addresses in the shapes that feeds give them.</summary>
internal static partial class FeedText
{
    /// <summary>A title as one line: escaped twice or with markup in it, as many are.</summary>
    public static string? Line(string? text, ReadingContext context)
        => text is null ? null : TitleText.OneLine(string.Join(' ', HtmlFragment.Read(text, null, context).Select(block => block.Text)));

    /// <summary>The address of the page that a feed or entry stands for.</summary>
    public static Uri? Link(FeedNode node, Uri? baseUrl)
    {
        if (LinkCleaner.Clean(node.FirstText("feedburner:origlink"), baseUrl) is { } original)
        {
            return original;
        }

        foreach (var link in node.All("link"))
        {
            if (link.Attribute("rel") is null or "alternate" && LinkCleaner.Clean(link.Attribute("href") ?? link.Text, baseUrl) is { } url)
            {
                return url;
            }
        }

        var id = node.First("guid") is { } guid && guid.Attribute("isPermaLink") is not ("false" or "False") ? guid.Text : node.First("id")?.Text ?? node.Attribute("rdf:about");
        return LinkCleaner.Clean(id);
    }

    /// <summary>Names from <c>author/name</c>, «Jane Doe» and «jane@post.example (Jane Doe)».</summary>
    public static IEnumerable<string> Authors(IEnumerable<FeedNode> nodes)
        => nodes.Select(node => node.FirstText("name") ?? InParentheses().Replace(node.Text.Trim(), "${name}")).SelectMany(BylineParser.Clean).DistinctBy(TitleText.Key);

    /// <summary>RFC 822 as feeds write it, ISO 8601, or any form that a line may have.</summary>
    public static PublicationDate? Date(string? text)
    {
        if (text is null || !MailDate().IsMatch(text) || !DateUtils.TryParse(text, out var date) || date.Year < 1900)
        {
            return DateParser.ParseValue(text);
        }

        return DateParser.ParseValue(date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\A\S+@\S+\s*\((?<name>[^()]+)\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"\A(?:\p{L}{3,9},?\s*)?\d{1,2}\s+\p{L}{3,9}\s+\d{2,4}\s+\d{1,2}:\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex MailDate();
}
