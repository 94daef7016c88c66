using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Promotion;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Parts a letter's lines at headlines and at what follows a button or rule.</summary>
internal static partial class LetterParts
{
    private const float Larger = 1.15f;
    private const int LongLine = 60;
    private const int LongestHeadline = 200;
    private const int LongestBold = 140;
    private const int LongestKicker = 40;
    private const int LongestLabel = 30;

    private static readonly SearchValues<char> AfterLeadOn = SearchValues.Create(" )].»>→›…");

    private static readonly string[] ImageEnds = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"];

    public static List<LetterPart> Of(List<LetterLine> lines, CancellationToken cancellationToken)
    {
        var size = TextSize(lines);
        var repeated = lines.Where(line => line.IsLinked && line.Look.Level == 0 && line.Text.Length <= LongestKicker).GroupBy(line => line.Text, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = new List<LetterPart>();
        LetterPart? part = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var line = lines[i];
            var isMore = IsMore(line, size);
            if (!line.IsMore && (isMore || (line.IsLinked && line.Look.Level == 0 && line.Text.Length <= LongestKicker)) && !LetterVocabulary.LeadsOn(line.Text) && PromotionFilter.IsPromotion(line.Text, LinePosition.Tail))
            {
                continue;
            }

            if (isMore || (line.IsLinked && repeated.Contains(line.Text)))
            {
                // What many items repeat may also be «Recommend it».
                if (part is not null)
                {
                    part.MoreUrl ??= !isMore ? null : line.Url ?? (line.Block.Links.Count > 0 ? line.Block.Links[0].Url : null);
                    part.IsClosed |= part.Body.Count > 0;
                }

                continue;
            }

            if (IsHeadline(line, size) && !EndsParagraph(lines, i))
            {
                if (part is { IsPlain: true } && LeadsPart(lines, i, part, size))
                {
                    part.MoreUrl = line.Url;
                    part.IsClosed = true;
                    if (!LetterVocabulary.BeginsLikeLeadOn(line.Text))
                    {
                        part.Body.Add(line);
                    }

                    continue;
                }

                while (i + 1 < lines.Count && GoesOn(line, lines[i + 1]) && IsHeadline(lines[i + 1], size))
                {
                    line = Join([line, lines[++i]], ' ');
                }

                var day = part is null ? null : TakeDay(part, line);
                var kicker = part is null ? null : TakeKicker(part, line);
                if (part is { Lead: null, Body.Count: 0 })
                {
                    parts.RemoveAt(parts.Count - 1);
                }

                parts.Add(part = new LetterPart(line) { ImageUrl = IsPage(line.ImageUrl) ? line.ImageUrl : null, Kicker = kicker?.Text });
                if (kicker is not null && IsMetadata(kicker.Text))
                {
                    part.Kicker = null;
                    part.Body.Add(kicker);
                }

                if (day is not null)
                {
                    part.Body.Add(day);
                }

                continue;
            }

            if (part is null || (part.IsClosed && line.Gap >= LineGap.Paragraph) || (line.Gap == LineGap.Rule && part.Body.Count > 0) || FollowsList(parts, line))
            {
                parts.Add(part = new LetterPart(null));
            }

            line = WithoutLeadOn(line, out var url);
            part.MoreUrl ??= url;
            part.IsClosed |= url is not null;

            // A date beside «Read more» is the item's, and stands on a line of its own.
            if (url is not null && part is { Lead: not null, Body.Count: > 0 } && IsMetadata(line.Text))
            {
                part.Body[0] = part.Body[0] with { Gap = LineGap.Paragraph };
                part.Body.Insert(0, line);
            }
            else
            {
                part.Body.Add(line);
            }
        }

        return parts;
    }

    /// <summary>Several lines as one, with <paramref name="between"/> between them.</summary>
    public static LetterLine Join(List<LetterLine> lines, char between)
    {
        var text = new StringBuilder();
        var links = new List<BlockLink>();
        foreach (var block in lines.Select(line => line.Block))
        {
            if (text.Length > 0)
            {
                text.Append(between);
            }

            links.AddRange(block.Links.Select(link => link with { Start = link.Start + text.Length }));
            text.Append(block.Text);
        }

        return lines[0] with { Block = lines[0].Block with { Text = text.ToString(), Links = links, LinkedLength = lines.Sum(line => line.Block.LinkedLength) } };
    }

    // The size that most of the text in longer lines has.
    private static float TextSize(List<LetterLine> lines)
    {
        var longer = lines.Where(line => line.Text.Length >= LongLine && !line.IsLinked && line.Look.Level == 0).ToList();
        return (longer.Count > 0 ? longer : lines).GroupBy(line => line.Look.Size).OrderByDescending(group => group.Sum(line => line.Text.Length)).Select(group => group.Key).FirstOrDefault(16);
    }

    private static bool IsMore(LetterLine line, float size)
        => line.IsMore
            || (line.Block.LinkedLength * 10 >= line.Text.Length * 8 && BareAddress().IsMatch(line.Text))
            || (line.IsButton && line.Look.Level == 0 && line.Look.Size < size * 1.4f && line.Text.Length <= 45 && line.Text.Split(' ').Length <= 6)
            || (line.Block.LinkedLength * 10 >= line.Text.Length * 7 && line.Look.Level == 0
                && (LetterVocabulary.LeadsOn(line.Text) || (line.Block.Links.Count > 1 && line.Block.Links.All(link => LetterVocabulary.LeadsOn(line.Text.Substring(link.Start, link.Length))))));

    private static bool IsHeadline(LetterLine line, float size)
    {
        var text = line.Text;
        var look = line.Look;
        if (text.Length is < 3 or > LongestHeadline || line.Block.Kind is BlockKind.Code or BlockKind.TableRow or BlockKind.Quote || !text.Any(char.IsLetter) || text[^1] is ',' or ';'
            || text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || IsMetadata(text) || (look.Level == 0 && IsDay(text)))
        {
            return false;
        }

        if (look.Level > 0)
        {
            return true;
        }

        var words = text.AsSpan().Count(' ') + 1;
        if (line.Prefix.Length > 0)
        {
            return line.IsLinked && words >= 3;
        }

        var isStrong = look.Size >= size * Larger || (look.Bold && text.Length <= LongestBold) || (look.Caps && text.Length <= LongestBold);
        if (line.IsLinked)
        {
            return (isStrong && look.Size * Larger > size) || (words >= 3 && text.Length >= 14);
        }

        // «Why it matters:» belongs to the text that follows it, and a bold sentence is stress.
        return isStrong && !(text[^1] == ':' && text.Length <= LongestLabel && look.Size < size * Larger) && !(text[^1] == '.' && look.Size < size * Larger * Larger);
    }

    // Text further from the last of a list of links than these are from each other is not that link's.
    private static bool FollowsList(List<LetterPart> parts, LetterLine line)
        => parts is [.., { IsBareLink: true } above, { IsBareLink: true } last] && above.Lead!.Look == last.Lead!.Look && line.Gap >= LineGap.Cell && line.Gap > last.Lead.Gap;

    // A signature in large or bold letters stands closer to what is above it than to what follows.
    private static bool EndsParagraph(List<LetterLine> lines, int i)
    {
        var next = i + 1 < lines.Count ? lines[i + 1].Gap : LineGap.Rule;
        return i > 0 && lines[i] is { IsLinked: false, Look.Level: 0, Text.Length: <= LongestKicker } line && line.Gap < next
            && (line.Gap == LineGap.Break || next >= LineGap.Cell) && (line.Gap == LineGap.Break || !lines[i - 1].IsLinked);
    }

    // A single link directly below a part without one, in weaker letters than its headline: «Read part one of this report».
    private static bool LeadsPart(List<LetterLine> lines, int i, LetterPart part, float size)
        => lines[i] is { IsLinked: true, Gap: <= LineGap.Paragraph, HasImage: false, Prefix: "" } line && part.Lead!.Look.IsStronger(line.Look)
            && (i + 1 == lines.Count || lines[i + 1].Gap > LineGap.Break) && !(i + 1 < lines.Count && lines[i + 1].IsLinked && IsHeadline(lines[i + 1], size));

    private static bool IsMetadata(string text) => text.Length < 100 && (DateParser.ParseLine(text) is not null || BylineParser.Parse(text) is not null);

    private static bool GoesOn(LetterLine line, LetterLine next)
        => line.Text.Length + next.Text.Length < LongestHeadline && next.Gap == LineGap.Break && next.Look == line.Look && next.Url == line.Url && !next.HasImage;

    // A short line in the headline's own cell: «Economy», or a date.
    private static LetterLine? TakeKicker(LetterPart part, LetterLine lead)
    {
        if (part.Body.Count < (part.Lead is null || part.Body is [{ Gap: LineGap.Rule }] ? 1 : 2) || part.Body[^1] is not { Prefix: "" } last || (last.Gap < LineGap.Cell && !(last.Text.Length <= LongestLabel && IsEmoji(last.Text))) || last.Gap < lead.Gap || last.Text.Length > LongestKicker
            || last.Block.Kind != BlockKind.Paragraph || last.Text[^1] is '.' or '!' or '?' or '…' or ',' or ':')
        {
            return null;
        }

        part.Body.RemoveAt(part.Body.Count - 1);
        return last;
    }

    private static bool IsEmoji(string text) => char.IsSurrogate(text[0]) || text[0] is >= '\u2600' and <= '\u27BF';

    // The day of an event stands above its name.
    private static LetterLine? TakeDay(LetterPart part, LetterLine lead)
    {
        if (part.Body.Count == 0 || part.Body[^1] is not { Prefix: "" } last || last.Gap < lead.Gap || last.Look != lead.Look || !IsDay(last.Text))
        {
            return null;
        }

        part.Body.RemoveAt(part.Body.Count - 1);
        return last;
    }

    private static bool IsDay(string text)
        => text.Length <= 50 && char.IsLetterOrDigit(text[0]) && ClockTime().Replace(text, "").Trim(' ', ',', '|', '·', '–', '-') is { Length: > 4 } day && (DateParser.ParseLine(day) is not null || DateParser.ParseLine(day + " 2020") is not null);

    // «… the bridge is open again. Read more»: the link says where, not what.
    private static LetterLine WithoutLeadOn(LetterLine line, out Uri? url)
    {
        url = null;
        var link = line.Block.Links.Count > 0 ? line.Block.Links[^1] : default;
        if (link.Start == 0 || line.Text.AsSpan(link.Start + link.Length).IndexOfAnyExcept(AfterLeadOn) >= 0 || !LetterVocabulary.LeadsOn(line.Text.Substring(link.Start, link.Length)))
        {
            return line;
        }

        var before = line.Text.AsSpan(0, link.Start).TrimEnd(" ([»>→›-–");
        if (before is [.., '|' or '·' or '•'])
        {
            before = before.TrimEnd(" |·•");
        }
        else if (before.IsEmpty || before[^1] is not ('.' or '!' or '?' or '…' or '”' or '»' or '"' or ')' or '\n'))
        {
            return line;
        }

        url = link.Url;
        return line with { Block = BlockLines.Cut(line.Block, 0, before.TrimEnd().Length) };
    }

    private static bool IsPage(Uri? url) => url is not null && !ImageEnds.Any(end => url.AbsolutePath.EndsWith(end, StringComparison.OrdinalIgnoreCase)) && !url.AbsolutePath.Contains("/image/", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[,|·]?\s*(?:at|um|alle|ore|à|a las|às|om)?\s*\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?|Uhr|h|uur|hrs)?(?:\s?[–-]\s?\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?|Uhr|h|uur)?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"^(?:https?://\S+|(?:[\w-]+\.)+[a-z]{2,12}(?:/\S*)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareAddress();
}
