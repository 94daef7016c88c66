using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>One walk over the page that gathers what may be metadata.</summary>
internal sealed class PageSigns
{
    private const int MaxMarks = 20;
    private const int MaxMarkLength = 200;

    private PageSigns()
    {
    }

    public MetaValues Meta { get; } = new();

    public List<string> LinkedData { get; } = [];

    /// <summary>Names in elements marked as the author, most explicit first.</summary>
    public List<string> AuthorMarks { get; } = [];

    /// <summary>Dates in elements marked as such, most explicit first.</summary>
    public List<string> DateMarks { get; } = [];

    public string? Canonical { get; private set; }

    public string? Base { get; private set; }

    public string? DocumentTitle { get; private set; }

    public string? Language { get; private set; }

    public static PageSigns Collect(IHtmlDocument document, CancellationToken cancellationToken)
    {
        var signs = new PageSigns { Language = Trimmed(document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang")) };
        List<string> properties = [], times = [], classes = [], classDates = [];
        INode? node = document.DocumentElement;
        var visited = 0;
        while (node is not null)
        {
            if ((++visited & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (node is IElement element)
            {
                signs.Look(element, properties, times, classes, classDates);
            }

            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
            }

            node = node?.NextSibling;
        }

        signs.AuthorMarks.AddRange(properties);
        signs.AuthorMarks.AddRange(classes);
        signs.DateMarks.AddRange(times);
        signs.DateMarks.AddRange(classDates);
        return signs;
    }

    private void Look(IElement element, List<string> properties, List<string> times, List<string> classes, List<string> classDates)
    {
        switch (element.LocalName)
        {
            case "meta":
                var content = element.GetAttribute("content");
                Meta.Add(element.GetAttribute("property"), content);
                Meta.Add(element.GetAttribute("name"), content);
                Meta.Add(element.GetAttribute("itemprop"), content);
                Meta.Add(element.GetAttribute("http-equiv"), content);
                return;
            case "link":
                Canonical ??= element.GetAttribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) == true ? element.GetAttribute("href") : null;
                return;
            case "base":
                Base ??= element.GetAttribute("href");
                return;
            case "title" when element.ParentElement?.LocalName == "head":
                DocumentTitle ??= TextOf(element, 1_000);
                return;
            case "script" when element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true:
                LinkedData.Add(element.TextContent);
                return;
            case "time":
                Add(times, element.GetAttribute("datetime") ?? TextOf(element, MaxMarkLength), element.HasAttribute("pubdate") || Has(element, "itemprop", "datePublished"));
                return;
        }

        if (Has(element, "itemprop", "datePublished"))
        {
            Add(times, element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? TextOf(element, MaxMarkLength), first: true);
        }

        if (Has(element, "itemprop", "author") || Has(element, "rel", "author"))
        {
            Add(properties, TextOf(element, MaxMarkLength));
        }

        if (element.ClassName is not { Length: > 0 and < 300 } name)
        {
            return;
        }

        if (name.Contains("author", StringComparison.OrdinalIgnoreCase) || name.Contains("byline", StringComparison.OrdinalIgnoreCase))
        {
            Add(classes, TextOf(element, MaxMarkLength));
        }

        if (name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("time", StringComparison.OrdinalIgnoreCase)
            || name.Contains("publish", StringComparison.OrdinalIgnoreCase) || name.Contains("datum", StringComparison.OrdinalIgnoreCase))
        {
            Add(classDates, TextOf(element, MaxMarkLength));
        }
    }

    private static void Add(List<string> marks, string? value, bool first = false)
    {
        value = Trimmed(value);
        if (value is not null && marks.Count < MaxMarks)
        {
            marks.Insert(first ? 0 : marks.Count, value);
        }
    }

    private static bool Has(IElement element, string attribute, string value)
        => element.GetAttribute(attribute)?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;

    // The text of a small element; a long one is no mark.
    private static string? TextOf(IElement element, int limit)
    {
        var builder = new System.Text.StringBuilder();
        for (INode? node = element.FirstChild; node is not null;)
        {
            if (node is IText text)
            {
                builder.Append(text.Data).Append(' ');
                if (builder.Length > 4 * limit)
                {
                    return null;
                }
            }

            if (node.FirstChild is not null && node is not IElement { LocalName: "script" or "style" })
            {
                node = node.FirstChild;
                continue;
            }

            while (node is not null && node != element && node.NextSibling is null)
            {
                node = node.Parent;
            }

            node = node == element ? null : node?.NextSibling;
        }

        var value = string.Join(' ', builder.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return value.Length <= limit ? value : null;
    }

    private static string? Trimmed(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
