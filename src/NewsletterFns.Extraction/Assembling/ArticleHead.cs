using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Promotion;

namespace NewsletterFns.Extraction.Assembling;

/// <summary>Parts the head of an article (headline, byline, date) from its body.</summary>
internal sealed class ArticleHead
{
    // Bylines and dates stand within the first lines, before the first paragraph proper.
    private const int HeadLines = 6;
    private const int ParagraphLength = 160;
    private const int HeadlineLength = 150;

    private ArticleHead(IReadOnlyList<TextBlock> body) => Body = body;

    public IReadOnlyList<TextBlock> Body { get; private set; }

    public string? Title { get; private set; }

    public TitleSource TitleSource { get; private set; }

    public IReadOnlyList<string> Authors { get; private set; } = [];

    public PublicationDate? Published { get; private set; }

    public static ArticleHead Take(List<TextBlock> blocks, ArticleDraft draft)
    {
        // A page that sells in its first heading has its headline elsewhere.
        var title = draft.Title is { } stated && !PromotionFilter.IsPromotion(stated, LinePosition.Head) ? stated : null;
        var head = new ArticleHead(blocks)
        {
            Title = title,
            TitleSource = draft.TitleSource,
            Authors = draft.Authors,
            Published = draft.Published,
        };
        var body = new List<TextBlock>(blocks);
        var titleGone = false;
        for (var i = 0; i < HeadLines && i < body.Count && body.Count > 1;)
        {
            var block = body[i];
            if (!titleGone && head.IsHeadline(block, i, body, draft))
            {
                head.Title ??= TitleText.OneLine(block.Text);
                titleGone = true;
                body.RemoveAt(i);
            }
            else if ((block.Kind is not (BlockKind.ListItem or BlockKind.TableRow or BlockKind.Code) || IsDayFirst(block)) && head.TakeMetadata(block.Text, i, body))
            {
                body.RemoveAt(i);
            }
            else if (block.Kind != BlockKind.Heading && block.Text.Length > ParagraphLength)
            {
                break;
            }
            else
            {
                i++;
            }
        }

        if (body.Count > 0 && body[0].Tight)
        {
            body[0] = body[0] with { Tight = false };
        }

        head.Body = body;
        return head;
    }

    private bool IsHeadline(TextBlock block, int index, List<TextBlock> body, ArticleDraft draft)
    {
        if (Title is not null)
        {
            return TitleText.AreSame(block.Text, Title);
        }

        if (index > 2)
        {
            return false;
        }

        if (block.Kind == BlockKind.Heading)
        {
            if (index == 0)
            {
                TitleSource = TitleSource.Heading;
                return true;
            }

            return false;
        }

        if (!draft.HeadlineByShape || index > 0 || !LooksLikeHeadline(block, body))
        {
            return false;
        }

        TitleSource = TitleSource.Heading;
        return true;
    }

    // A first line of its own: short, no full stop, and what follows is clearly longer or parted by a blank line.
    private static bool LooksLikeHeadline(TextBlock block, List<TextBlock> body)
    {
        var text = block.Text;
        if (block.Kind != BlockKind.Paragraph || text.Length is < 4 or > HeadlineLength || text.Contains('\n', StringComparison.Ordinal)
            || text[^1] is '.' or ';' or ':' or ',' or '…' || char.IsLower(text[0]) || IsMetadata(text) || IsSalutation(text))
        {
            return false;
        }

        var next = body.Skip(1).Take(HeadLines).FirstOrDefault(other => !IsMetadata(other.Text));
        if (next is null)
        {
            return false;
        }

        // Verse and chat have short lines throughout: the text must have a line that is a paragraph.
        var longest = body.Skip(1).Take(8).Max(other => other.Text.Length);
        return body[1].Tight
            ? text.Length <= 110 && next.Text.Length >= Math.Max(80, text.Length + (text.Length / 2))
            : longest >= Math.Min(60, text.Length) || longest > text.Length;
    }

    private static bool IsMetadata(string text)
        => BylineParser.Parse(text) is not null || DateParser.ParseLine(text) is not null || DateParser.IsImpossibleLine(text);

    // «17. Mai 2025» begins like an item of a list.
    private static bool IsDayFirst(TextBlock block) => block.Kind == BlockKind.ListItem && DateParser.ParseLine(block.Text) is not null;

    private static bool IsSalutation(string text) => text.EndsWith('!') && text.Length < 25;

    private bool TakeMetadata(string text, int index, List<TextBlock> body)
    {
        if (DateParser.ParseLine(text) is { } date)
        {
            Published ??= date;
            return true;
        }

        if (DateParser.IsImpossibleLine(text))
        {
            return true;
        }

        if (BylineParser.Parse(text) is { } byline)
        {
            Authors = Authors.Count > 0 ? Authors : byline.Authors;
            Published ??= byline.Published;
            return true;
        }

        // A bare name is a byline where a date line follows it or metadata knows it.
        var isKnown = Authors.Count > 0 && TitleText.AreSame(text, string.Join(" ", Authors));
        if (isKnown)
        {
            return true;
        }

        if (index + 1 < body.Count && text.Length < 60 && BylineParser.Parse("By: " + text) is { Authors: [var name] } && name.Contains(' ', StringComparison.Ordinal)
            && DateParser.ParseLine(body[index + 1].Text) is not null && Title is not null)
        {
            Authors = Authors.Count > 0 ? Authors : [name];
            return true;
        }

        return false;
    }
}
