using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>One walk over the document that gathers its meta elements, wherever they stand.</summary>
internal sealed class PageSigns
{
    private const int MaxTitleLength = 1_000;
    private const int MaxScopeDepth = 12;
    private const int MaxSectionLength = 60;

    private PageSigns()
    {
    }

    /// <summary>By <c>name</c> or <c>property</c>.</summary>
    public MetaValues Meta { get; } = new();

    /// <summary>By <c>itemprop</c>, of the page's own article only.</summary>
    public MetaValues Items { get; } = new();

    public List<string> LinkedData { get; } = [];

    /// <summary>Other scripts, in which pages keep their state.</summary>
    public List<IElement> Scripts { get; } = [];

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
                Meta.Add(element.GetAttribute("http-equiv"), content);
                AddItem(element, content);
                break;
            case "link":
                var rel = element.GetAttribute("rel");
                Canonical ??= rel?.Contains("canonical", StringComparison.OrdinalIgnoreCase) == true ? element.GetAttribute("href") : null;
                AddItem(element, element.GetAttribute("href"));
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
            case "script" when !element.HasAttribute("src"):
                Scripts.Add(element);
                break;
            case "a" when element.ClassList.Contains("u-url"):
                // The permalink of a microformats entry.
                Items.Add("u-url", element.GetAttribute("href"));
                break;
            default:
                if (element.GetAttribute("itemprop") == "articleSection")
                {
                    AddItem(element, ElementText.Of(element, MaxSectionLength));
                }

                break;
        }
    }

    // A name stands for the person or publisher around it; what is cited, commented or listed has items of its own.
    private void AddItem(IElement element, string? content)
    {
        if (element.GetAttribute("itemprop") is not { Length: > 0 } name)
        {
            return;
        }

        var parent = element.ParentElement;
        if (name == "name" && parent?.GetAttribute("itemprop") is { Length: > 0 } of)
        {
            name = of;
            parent = parent.ParentElement;
        }

        for (var depth = 0; parent is not null && depth < MaxScopeDepth; depth++, parent = parent.ParentElement)
        {
            if (parent.GetAttribute("itemprop") is { } scope && (scope is "comment" or "citation" or "review" or "itemListElement" or "hasPart" or "isRelatedTo" or "video" or "image"))
            {
                return;
            }
        }

        Items.Add(name, content);
    }
}
