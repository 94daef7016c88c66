using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>One element of the page in document order, with what its subtree holds.</summary>
internal sealed class PageNode(IElement element, in KeyAttributes attributes, PageNode? parent, int index)
{
    public IElement Element { get; } = element;

    public PageNode? Parent { get; } = parent;

    public int Index { get; } = index;

    /// <summary>Index after the last node of the subtree.</summary>
    public int End { get; set; }

    /// <summary>What the words of class, id and role say.</summary>
    public HintSet Named { get; } = HintSet.Of(attributes);

    /// <summary>Characters of text in the subtree, without white space.</summary>
    public int Text { get; set; }

    /// <summary>Those of them in links.</summary>
    public int Linked { get; set; }

    /// <summary>Characters in blocks that read as prose: long, with few links.</summary>
    public int Prose { get; set; }

    /// <summary>Characters of text directly in the element.</summary>
    public int Own { get; set; }

    /// <summary>Characters of text in the subtree without its pruned parts.</summary>
    public int Kept { get; set; }

    /// <summary>Those of them in links.</summary>
    public int KeptLinked { get; set; }

    /// <summary>Whether a heading stands in the subtree, or it is one.</summary>
    public bool HoldsHeading { get; set; }

    /// <summary>Not part of the article: pruned itself or below a pruned element.</summary>
    public bool Pruned { get; set; }

    /// <summary>Whether the element's own text stands in a link.</summary>
    public bool InLink { get; init; }

    /// <summary>The microdata property it gives.</summary>
    public string? ItemProp { get; } = attributes.ItemProp;

    public string Name { get; } = element.LocalName;

    /// <summary>Whether it parts what stands in it from what stands around it; cells do.</summary>
    public bool IsBlock { get; } = element.LocalName is "td" or "th" || ElementRules.IsBlock(element.LocalName);

    public double LinkDensity => Text == 0 ? 0 : (double)Linked / Text;

    public bool Contains(PageNode other) => other.Index >= Index && other.Index < End;
}
