using System.Text.RegularExpressions;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The date in an address such as <c>/2025/07/05/title</c>.</summary>
internal static partial class UrlDate
{
    public static PublicationDate? Find(Uri? url)
        => url is not null && Pattern().Match(url.AbsolutePath) is { Success: true } match
            ? DateParser.ParseValue($"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}")
            : null;

    [GeneratedRegex(@"/(?<year>(?:19|20)\d\d)[/-](?<month>\d\d)[/-](?<day>\d\d)(?!\d)|[/-](?<day>[0-3]\d)-(?<month>[01]\d)-(?<year>20\d\d)(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
