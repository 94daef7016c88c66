using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>One walk over the document that gathers its meta elements, wherever they stand.</summary>
internal sealed class PageSigns
{
    private const int MaxTitleLength = 1_000;

    private PageSigns()
    {
    }

    public MetaValues Meta { get; } = new();

    public List<string> LinkedData { get; } = [];

    public string? Canonical { get; private set; }

    public string? Base { get; private set; }

    public string? DocumentTitle { get; private set; }

    public string? Language { get; private set; }

    public static PageSigns Collect(IHtmlDocument document, CancellationToken cancellationToken)
    {
        var language = document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang");
        var signs = new PageSigns { Language = string.IsNullOrWhiteSpace(language) ? null : language.Trim() };
        DomWalk.Below(
            document,
            node =>
            {
                if (node is IElement element)
                {
                    signs.Look(element);
                }

                return DomWalk.Step.Descend;
            },
            leave: null,
            cancellationToken);
        return signs;
    }

    private void Look(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                var content = element.GetAttribute("content");
                Meta.Add(element.GetAttribute("property"), content);
                Meta.Add(element.GetAttribute("name"), content);
                Meta.Add(element.GetAttribute("itemprop"), content);
                break;
            case "link":
                Canonical ??= element.GetAttribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) == true ? element.GetAttribute("href") : null;
                break;
            case "base":
                Base ??= element.GetAttribute("href");
                break;
            case "title" when element.ParentElement?.LocalName == "head":
                DocumentTitle ??= ElementText.Of(element, MaxTitleLength);
                break;
            case "script" when element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true:
                LinkedData.Add(element.TextContent);
                break;
        }
    }
}
