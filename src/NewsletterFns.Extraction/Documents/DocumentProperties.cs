using System.Text.RegularExpressions;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Documents;

/// <summary>What the properties of a PDF or Word document say; what stands in its text is better, for they are often a template's or a program's.</summary>
internal sealed partial record DocumentProperties(string? Title, string? Author, PublicationDate? Created, string? Language)
{
    private const int HeadBlocks = 6;

    /// <summary>The draft of a document's blocks, whose <paramref name="headline"/> is the text that looks like one.</summary>
    public ArticleDraft ToDraft(List<TextBlock> blocks, string? headline)
    {
        var stated = TitleText.OneLine(Title) is { } title && !FileName().IsMatch(title) ? title : null;
        var head = blocks.Take(HeadBlocks).ToArray();
        var seen = stated is not null && head.Any(block => TitleText.AreSame(block.Text, stated));
        var chosen = seen ? stated : headline ?? stated;
        var bylines = head.Select(block => BylineParser.Parse(block.Text)).Where(byline => byline is not null).ToArray();
        var hasDate = bylines.Any(byline => byline!.Published is not null) || head.Any(block => DateParser.ParseLine(block.Text) is not null);
        var authors = bylines.Length > 0 ? [] : BylineParser.Clean(Author).Where(name => BylineParser.IsPlausible(name) && name.Contains(' ', StringComparison.Ordinal) && !Account().IsMatch(name)).ToArray();
        return new ArticleDraft(blocks)
        {
            Title = chosen,
            TitleSource = chosen is not null && chosen == stated ? TitleSource.Metadata : TitleSource.Heading,
            HeadlineByShape = true,
            Authors = authors,
            Published = hasDate ? null : Created,
            LanguageClaim = Language,
            Origins = new ArticleOrigins
            {
                Title = chosen is not null && chosen == stated ? MetadataOrigin.DocumentProperties : MetadataOrigin.PageText,
                Authors = MetadataOrigin.DocumentProperties,
                Published = MetadataOrigin.DocumentProperties,
                Language = Language is null ? null : MetadataOrigin.DocumentProperties,
            },
        };
    }

    // What programs write where nobody gave a title.
    [GeneratedRegex(@"\.(?:docx?|odt|pdf|indd|qxp|txt|rtf|html?|pages|tex|dvi)\s*$|^(?:untitled|ohne titel|senza titolo|sans titre|sin título|sem título|naamloos|document|dokument|documento|powerpoint|microsoft word)\b.{0,12}$|^https?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\b(?:user|utente|benutzer|utilisateur|usuario|admin\w*|office|microsoft|python-docx|owner|unknown|anonymous)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Account();
}
