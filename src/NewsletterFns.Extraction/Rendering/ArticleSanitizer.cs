using Ganss.Xss;

namespace NewsletterFns.Extraction.Rendering;

/// <summary>The last gate for HTML that leaves: only the elements that the renderer writes, and links to the web or to a mailbox.</summary>
internal static class ArticleSanitizer
{
    // One instance serves all threads as long as its options stay as they are.
    private static readonly Lazy<HtmlSanitizer> Instance = new(() => new HtmlSanitizer(new HtmlSanitizerOptions
    {
        AllowedTags = Set("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "ul", "ol", "li", "blockquote", "pre", "code", "table", "tbody", "tr", "td", "a"),
        AllowedAttributes = Set("href", "start"),
        AllowedSchemes = Set("http", "https", "mailto"),
        UriAttributes = Set("href"),
    }));

    public static string Sanitize(string html) => Instance.Value.Sanitize(html);

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.OrdinalIgnoreCase);
}
