using AngleSharp.Dom;
using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>Authors and dates that the body of the page shows: marked by microdata, by name, or by their words near the headline.</summary>
internal sealed class PageMarks
{
    private const int MaxLength = 120;
    private const int WindowBefore = 60;
    private const int WindowAfter = 120;

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public PublicationDate? Published { get; private init; }

    public static PageMarks Read(PageTree tree, PageNode container, PageNode? heading, CancellationToken cancellationToken)
    {
        var from = (heading?.Index ?? container.Index) - WindowBefore;
        var to = Math.Max(container.Index, heading?.Index ?? 0) + WindowAfter;
        List<string> marked = [], named = [], spoken = [];
        List<PublicationDate> markedDates = [], spokenDates = [], namedDates = [];
        foreach (var node in tree.Nodes)
        {
            if ((node.Index & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            // Authors of comments and of other articles are not this one's.
            if (node.Text > 4 * MaxLength || (node.Index > container.End + WindowAfter && node.Name != "time") || IsInOtherText(node, container))
            {
                continue;
            }

            var near = node.Index >= from && node.Index <= to;
            LookForAuthor(node, near, marked, named, spoken);
            LookForDate(node, near, markedDates, namedDates, spokenDates);
        }

        var authors = marked.Count > 0 ? marked : named.Count > 0 ? named[..1] : spoken;
        return new PageMarks
        {
            Authors = authors.SelectMany(BylineParser.Clean).Where(BylineParser.IsPlausible).DistinctBy(TitleText.Key).Take(8).ToArray(),
            Published = First(markedDates) ?? First(namedDates) ?? First(spokenDates),
        };
    }

    private static PublicationDate? First(List<PublicationDate> dates) => dates.Count > 0 ? dates[0] : null;

    private static void LookForAuthor(PageNode node, bool near, List<string> marked, List<string> named, List<string> spoken)
    {
        var element = node.Element;
        if (Has(element, "itemprop", "author") || Has(element, "rel", "author"))
        {
            // References at the end of a text have authors of their own.
            if ((near || marked.Count == 0) && ElementText.Of(element, MaxLength) is { } name && BylineParser.Clean(name) is { Count: > 0 } names && names.All(BylineParser.IsPlausible))
            {
                marked.Add(name);
            }
        }
        else if (near && node.Text is > 2 and < MaxLength && Hints.IsAuthor(node) && ElementText.Of(element, MaxLength) is { } text)
        {
            if (BylineParser.Parse(text) is { } byline)
            {
                named.Add(string.Join("; ", byline.Authors));
            }
            else if (BylineParser.Clean(text) is { Count: > 0 } names && names.All(BylineParser.IsPlausible))
            {
                named.Add(text);
            }
        }
        else if (near && spoken.Count == 0 && node.Text is > 4 and < MaxLength && node.Name is "p" or "div" or "span" or "li" or "em" or "i" or "small" or "h4" or "h5" or "td"
            && ElementText.Of(element, MaxLength) is { } line && BylineParser.Parse(line) is { } said)
        {
            spoken.AddRange(said.Authors);
        }
    }

    private static void LookForDate(PageNode node, bool near, List<PublicationDate> marked, List<PublicationDate> named, List<PublicationDate> spoken)
    {
        var element = node.Element;
        if (Has(element, "itemprop", "datePublished") || (node.Name == "time" && (near || element.HasAttribute("pubdate"))))
        {
            if (DateParser.ParseValue(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? ElementText.Of(element, MaxLength)) is { } date)
            {
                marked.Insert(element.HasAttribute("itemprop") || element.HasAttribute("pubdate") ? 0 : marked.Count, date);
            }
        }
        else if (node.Text is >= 6 and < MaxLength)
        {
            if (Hints.IsDate(node))
            {
                if (ElementText.Of(element, MaxLength) is { } text && DateParser.FindIn(text) is { } date)
                {
                    named.Add(date);
                }
            }
            else if (near && spoken.Count == 0 && node.Text < 70 && ElementText.Of(element, MaxLength) is { } line
                && (DateParser.ParseLine(line) ?? BylineParser.Parse(line)?.Published ?? (line.Length < 60 ? DateParser.FindIn(line) : null)) is { } said)
            {
                spoken.Add(said);
            }
        }
    }

    private static bool IsInOtherText(PageNode node, PageNode container)
    {
        for (var at = node; at is not null && at != container && !at.Contains(container); at = at.Parent)
        {
            if (Hints.IsOtherText(at) || at.Name is "form" or "nav" or "footer" or "aside")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(IElement element, string attribute, string value)
        => element.GetAttribute(attribute)?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;
}
