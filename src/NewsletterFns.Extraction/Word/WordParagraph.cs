using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Word;

/// <summary>A paragraph while it is read; a text box in it holds paragraphs of its own.</summary>
internal sealed class WordParagraph
{
    public InlineBuilder Text { get; } = new();

    public string? Style { get; set; }

    public int? Outline { get; set; }

    /// <summary>The list it names itself; <c>0</c> takes it out of its style's list.</summary>
    public string? List { get; set; }

    public int Level { get; set; }
}
