using AngleSharp.Dom;
using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>One line of a letter as readers see it, with what tells headlines, teasers and furniture apart.</summary>
/// <param name="Block">Its text and links, without a list marker.</param>
internal sealed record LetterLine(TextBlock Block)
{
    public string Text => Block.Text;

    /// <summary>The list marker, or empty.</summary>
    public string Prefix { get; init; } = "";

    public LineGap Gap { get; init; }

    public LineLook Look { get; init; }

    /// <summary>Where the line links to, if all of it is one link.</summary>
    public Uri? Url { get; init; }

    /// <summary>How much of its beginning is bold where the rest is not.</summary>
    public int BoldLead { get; init; }

    /// <summary>Whether it only leads on: a button, «Read more», a bare address.</summary>
    public bool IsMore { get; init; }

    /// <summary>Drawn as a button.</summary>
    public bool IsButton { get; init; }

    /// <summary>All of it links to a place in the letter itself.</summary>
    public bool IsAnchor { get; init; }

    /// <summary>Whether a picture stands before it.</summary>
    public bool HasImage { get; init; }

    /// <summary>Where that picture links to.</summary>
    public Uri? ImageUrl { get; init; }

    /// <summary>The element that holds it; none in plain text.</summary>
    public IElement? Place { get; init; }

    public bool IsLinked => Url is not null;
}
