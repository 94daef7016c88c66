using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Parts lines such as «Bridge open again – Since Monday …» into headline and text where most of a letter is written like that.</summary>
internal static class LeadIns
{
    private const int Fewest = 3;
    private const int Shortest = 14;
    private const int Longest = 160;
    private const int ShortestText = 30;

    private static readonly char[] Separators = ['–', '—', '-', ':', '|', '.', '…', ' ', '\u00A0', '\n'];

    public static List<LetterLine> Part(List<LetterLine> lines)
    {
        var leads = lines.ConvertAll(LeadLength);
        var (count, length) = (leads.Count(lead => lead > 0), lines.Zip(leads).Sum(pair => pair.Second > 0 ? pair.First.Text.Length : 0));
        if (count < Fewest || length * 2 < lines.Sum(line => line.Text.Length))
        {
            return lines;
        }

        var parted = new List<LetterLine>(lines.Count + count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (leads[i] == 0)
            {
                parted.Add(lines[i]);
                continue;
            }

            var (line, lead) = (lines[i], leads[i]);
            var headline = BlockLines.Cut(line.Block, 0, line.Text.AsSpan(0, lead).TrimEnd(Separators).Length);
            parted.Add(line with
            {
                Block = headline with { Kind = BlockKind.Paragraph },
                Prefix = "",
                Gap = line.Gap > LineGap.Paragraph ? line.Gap : LineGap.Paragraph,
                Look = line.Look with { Bold = true },
                Url = headline.Links.Count > 0 ? headline.Links[0].Url : null,
                BoldLead = 0,
            });
            var text = line.Text.AsSpan(lead).TrimStart(Separators);
            parted.Add(line with { Block = BlockLines.Cut(line.Block, line.Text.Length - text.Length, line.Text.Length) with { Kind = BlockKind.Paragraph }, Prefix = "", Gap = LineGap.Paragraph, HasImage = false, ImageUrl = null, BoldLead = 0 });
        }

        return parted;
    }

    // A linked beginning up to a dash or a full stop, or a bold one up to a dash where the line links to more.
    private static int LeadLength(LetterLine line)
    {
        var block = line.Block;
        if (line.IsMore || block.Links.Count == 0 || block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
        {
            return 0;
        }

        var linked = block.Links[0].Start == 0;
        var length = linked ? block.Links[0].Length : line.BoldLead;
        if (length is < Shortest or > Longest || length >= line.Text.Length || line.Text.AsSpan(0, length).Count(' ') < 2 || LetterVocabulary.LeadsOn(line.Text[..length]))
        {
            return 0;
        }

        var rest = line.Text.AsSpan(length).TrimStart();
        var last = line.Text.AsSpan(0, length).TrimEnd()[^1];
        var parts = rest[0] is '–' or '—' or '|' or '\n' || rest.StartsWith("- ") || last is '–' or '—' || (linked && (rest[0] == ':' || last is '.' or '!' or '?' or ':'));
        return parts && rest.TrimStart(Separators).Length >= ShortestText ? length : 0;
    }
}
