using AngleSharp.Dom;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Finds items without links of their own by how they stand: in boxes of the same shape, between rules, each with a picture or a kicker.</summary>
internal static class PlainCards
{
    // «Dear members of the university,» is no intro of a story.
    private const int LongestGreeting = 120;

    public static HashSet<LetterPart> Find(List<LetterPart> parts, NewsletterHead head, bool hadContents)
    {
        var group = parts.Where(part => part.IsPlain || part.IsLinkedItem).GroupBy(part => part.Lead!.Look).Where(same => same.Count() >= 2).MaxBy(same => same.Sum(part => part.Length))?.ToHashSet();
        if (group is null)
        {
            return [];
        }

        var leads = CountLeads(group);
        var belowHeading = parts.Zip(parts.Skip(1)).Where(pair => pair.First.IsBareHeading).Select(pair => pair.Second).ToHashSet();
        var boxed = Most(group, part => IsBox(part, leads));
        var signs = (boxed ? 1 : 0)
            + (hadContents ? 2 : 0)
            + (Most(group.Skip(1), part => part.Lead!.Gap == LineGap.Rule) ? 1 : 0)
            + (Most(group, part => part.Lead!.HasImage) ? 1 : 0)
            + (Most(group, part => part.Kicker is not null || belowHeading.Contains(part)) ? 1 : 0);

        // A story has a title, or text, above its subheadings, and the subject often is that title.
        var before = parts.TakeWhile(part => !group.Contains(part)).ToList();
        LetterLine? title = null;
        foreach (var lead in before.Select(part => part.Lead).OfType<LetterLine>())
        {
            title = title is null || lead.Look.IsStronger(title.Look) ? lead : title;
        }

        var hasTitle = title is not null && title.Look.IsStronger(group.First().Lead!.Look);
        var above = before.Sum(part => part.Length);
        var begins = !hasTitle && (above == 0 || (group.Count >= 3 && above <= LongestGreeting));
        var needed = hasTitle && head.Subject is { } subject && (TitleText.AreSame(title!.Text, subject) || subject.Contains(title.Text, StringComparison.OrdinalIgnoreCase)) ? 3
            : group.Count >= 3 && begins ? 0
            : boxed && !hasTitle && (group.Count >= 3 || (begins && head.Subject is { } names && !group.Any(part => Shares(names, part.Lead!.Text)))) ? 1
            : 2;
        return signs >= needed ? group : [];
    }

    // A story's first heading repeats the subject.
    private static bool Shares(string subject, string lead) => subject.Contains(lead, StringComparison.OrdinalIgnoreCase) || lead.Contains(subject, StringComparison.OrdinalIgnoreCase);

    private static bool Most(IEnumerable<LetterPart> parts, Func<LetterPart, bool> test)
    {
        int all = 0, hits = 0;
        foreach (var part in parts)
        {
            all++;
            hits += test(part) ? 1 : 0;
        }

        return all > 0 && hits * 3 >= all * 2;
    }

    // How many headlines of the group stand in each element.
    private static Dictionary<IElement, int> CountLeads(IEnumerable<LetterPart> group)
    {
        var counts = new Dictionary<IElement, int>();
        foreach (var element in group.SelectMany(part => DomPlaces.Around(part.Lead!.Place)))
        {
            counts[element] = counts.GetValueOrDefault(element) + 1;
        }

        return counts;
    }

    // The largest element around a headline that holds no other headline of the group holds its text too.
    private static bool IsBox(LetterPart part, Dictionary<IElement, int> leads)
        => part.Body[0].Place is { } text && DomPlaces.Around(part.Lead!.Place).TakeWhile(element => leads[element] == 1).LastOrDefault() is { } box
            && box != text && DomPlaces.Around(text).Contains(box);
}
