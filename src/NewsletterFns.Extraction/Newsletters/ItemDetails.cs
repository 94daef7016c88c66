using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>What an item of a digest says of itself in lines of their own: its writers and its day.</summary>
internal sealed record ItemDetails(IReadOnlyList<string>? Authors, PublicationDate? Published)
{
    // «2 September 2025», «Posted by Ann Lee on 6 May» below the headline, «Ann Lee · 3 min» below the text.
    private const int FirstLines = 2;

    private const int LongestName = 40;

    public static ItemDetails None { get; } = new(null, null);

    /// <summary>Takes such lines out of <paramref name="lines"/>, but never all of them; a day to come is an event's.</summary>
    public static ItemDetails Take(List<LetterLine> lines, PublicationDate? sent, bool areSigned)
    {
        var details = None;
        for (var i = 0; i < FirstLines && lines.Count > 1 && details.Add(lines[0].Text, sent) is { } more; i++)
        {
            details = more;
            lines.RemoveAt(0);
        }

        if (lines.Count > 1 && details.Authors is null && (BylineParser.Parse(lines[^1].Text) ?? (areSigned ? Name(lines) : null)) is { } byline)
        {
            details = details with { Authors = byline.Authors, Published = details.Published ?? byline.Published };
            lines.RemoveAt(lines.Count - 1);
        }

        return details;
    }

    /// <summary>Whether most items of a letter end in a bare name.</summary>
    public static bool AreSigned(List<LetterItem> items) => items.Count > 1 && items.Count(item => Name(item.Lines) is not null) * 3 >= items.Count * 2;

    private static Byline? Name(List<LetterLine> lines)
        => lines is [_, .., { Prefix: "", IsLinked: false, Gap: >= LineGap.Paragraph, Text: { Length: <= LongestName } text }] && text[^1] is not ('.' or '!' or '?' or ',')
            && BylineParser.Parse("By " + text.TrimStart('–', '—', '-', ' ')) is { Authors: [var name, ..] } byline && name.Contains(' ', StringComparison.Ordinal) ? byline : null;

    private ItemDetails? Add(string text, PublicationDate? sent)
    {
        if (Published is null && DateParser.ParseLine(text) is { } date)
        {
            return IsToCome(date, sent) ? null : this with { Published = date };
        }

        return Authors is null && BylineParser.Parse(text) is { } byline ? this with { Authors = byline.Authors, Published = Published ?? byline.Published } : null;
    }

    private static bool IsToCome(PublicationDate date, PublicationDate? sent) => sent is { } mail && date.Date > mail.Date;
}
