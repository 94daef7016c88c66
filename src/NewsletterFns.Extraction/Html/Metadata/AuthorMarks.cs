using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>Authors that the body of a page shows, by how sure their marks are.</summary>
internal sealed partial class AuthorMarks
{
    private const int MaxLength = 120;
    private const int MaxAuthors = 8;
    private const int WindowBefore = 60;
    private const int WindowAfter = 120;

    private readonly List<string> _marked = [];
    private readonly List<string> _named = [];
    private readonly List<string> _spoken = [];
    private readonly List<string> _linked = [];
    private readonly List<string> _late = [];

    private AuthorMarks()
    {
    }

    /// <summary>Near the headline, most to least sure: microdata and <c>rel=author</c>, parts named after authors, words such as «By», links to people's pages.</summary>
    public IReadOnlyList<StatedAuthors> Near { get; private set; } = [];

    /// <summary>After the text: «Posted by», boxes about the author, an agency's sign.</summary>
    public IReadOnlyList<StatedAuthors> Late { get; private set; } = [];

    public static AuthorMarks Read(PageHead head, PageNode? heading, CancellationToken cancellationToken)
    {
        var marks = new AuthorMarks();
        marks.LookAtNodes(head, heading, cancellationToken);
        for (var i = 0; i < head.Lines.Count; i++)
        {
            marks.LookAtLine(head.Lines[i], i + 1 < head.Lines.Count ? head.Lines[i + 1] : null, marks._spoken);
        }

        PageLine[] tail = [.. head.Tail.Where(line => !PageHead.IsInOtherText(line.Block, head.Container))];
        for (var i = 0; i < tail.Length && marks._late.Count == 0; i++)
        {
            marks.LookAtLine(tail[i], i + 1 < tail.Length ? tail[i + 1] : null, marks._late);
        }

        if (marks._late.Count == 0 && tail.Select(line => AgencySign().Match(line.Text)).FirstOrDefault(match => match.Success) is { } sign)
        {
            marks._late.Add(sign.Groups["sign"].Value);
        }

        marks.Near = [.. Voices((marks._marked, MetadataOrigin.Microdata), (marks._named, MetadataOrigin.PageText), (marks._spoken, MetadataOrigin.PageText), (marks._linked, MetadataOrigin.PageText))];
        marks.Late = [.. Voices((marks._late, MetadataOrigin.PageText))];
        return marks;
    }

    private static IEnumerable<StatedAuthors> Voices(params (List<string> Names, MetadataOrigin Origin)[] voices)
        => voices.Where(voice => voice.Names.Count > 0).Select(voice => new StatedAuthors([.. voice.Names.DistinctBy(TitleText.Key).Take(MaxAuthors)], voice.Origin));

    private void LookAtNodes(PageHead head, PageNode? heading, CancellationToken cancellationToken)
    {
        var container = head.Container;
        var from = (heading?.Index ?? container.Index) - WindowBefore;
        var to = Math.Max(container.Index, heading?.Index ?? 0) + WindowAfter;
        PageNode? taken = null;
        foreach (var node in head.Tree.Nodes)
        {
            if ((node.Index & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            // Authors of comments and of other articles are not this one's.
            if (node.Text > 4 * MaxLength || node.Text < 3 || node.Index > container.End + WindowAfter || taken?.Contains(node) == true)
            {
                continue;
            }

            var near = node.Index >= from && node.Index <= to;
            var isMarked = IsMarked(node.Element);
            if ((!isMarked && !Hints.IsAuthor(node) && !IsTestAuthor(node)) || (isMarked ? PageHead.IsInComment(node, container) : PageHead.IsInOtherText(node, container)) || ElementText.Of(node.Element, MaxLength) is not { } text)
            {
                continue;
            }

            var names = NamesOf(text);
            if (names.Count == 0)
            {
                continue;
            }

            // References at the end of a text have authors of their own; a box about the author has a full name.
            if (isMarked && (near || _marked.Count == 0))
            {
                _marked.AddRange(names);
                taken = node;
            }
            else if (!isMarked && near && node.Text < MaxLength && _named.Count == 0)
            {
                _named.AddRange(names);
                taken = node;
            }
            else if (!isMarked && !near && node.Index >= container.End && _late.Count == 0 && names.All(name => name.Contains(' ', StringComparison.Ordinal)))
            {
                _late.AddRange(names);
            }
        }
    }

    private static IReadOnlyList<string> NamesOf(string text)
        => BylineParser.Parse(text)?.Authors
            ?? (BylineParser.Clean(text) is { Count: > 0 } names && names.All(BylineParser.IsPlausible) ? names
                : SaidBy().Match(text) is { Success: true } said && BylineParser.Clean(text[said.Length..]) is { Count: 1 } single && single[0].Split(' ').Length <= 4 ? single : []);

    private void LookAtLine(PageLine line, PageLine? next, List<string> spoken)
    {
        if (line.IsLong || line.Text.Length > 4 * MaxLength)
        {
            return;
        }

        if (spoken.Count == 0)
        {
            if (BylineParser.IsLabel(line.Text))
            {
                if (next is { IsLong: false } && BylineParser.Clean(next.Text) is { Count: > 0 } names && names.All(BylineParser.IsPlausible))
                {
                    spoken.AddRange(names);
                }
            }
            else if (BylineParser.Parse(line.Text) is { } byline)
            {
                spoken.AddRange(byline.Authors);
            }
        }

        if (_linked.Count == 0 || line.Parts.Count > 1)
        {
            foreach (var part in line.Parts)
            {
                if (part.Name == "a" && part.Text is > 3 and < 50 && part.Element.GetAttribute("href") is { Length: < 400 } href && AuthorPage().IsMatch(href)
                    && ElementText.Of(part.Element, MaxLength) is { } name && BylineParser.IsPlausible(name))
                {
                    _linked.Add(name);
                }
            }
        }
    }

    private static bool IsMarked(IElement element)
        => Has(element, "itemprop", "author") || Has(element, "rel", "author") || Has(element, "property", "author")
            || element.ClassList.Contains("p-author");

    private static bool IsTestAuthor(PageNode node)
        => (node.Element.GetAttribute("data-testid") ?? node.Element.GetAttribute("data-component") ?? node.Element.GetAttribute("data-qa")) is { Length: < 60 } id
            && (id.Contains("byline", StringComparison.OrdinalIgnoreCase) || id.Contains("author", StringComparison.OrdinalIgnoreCase));

    private static bool Has(IElement element, string attribute, string value)
        => element.GetAttribute(attribute)?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex(@"\A(?:(?:artikel|text|beitrag|ein artikel) )?(?:by|von|par|di|por|door)\s+(?=\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaidBy();

    [GeneratedRegex(@"/(?:authors?|autor(?:en|in|es)?|auteurs?|autori|autore|people|profiles?|profil|staff|team|newsteam|contributors?|journalists?|redakteur(?:e|in)?|verfasser|writers?|experts?|user|users|member|firma|by)/[^/?#]*\p{L}|[?&](?:author|user)=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AuthorPage();

    [GeneratedRegex(@"(?:\A|\s)(?:Quelle: ?)?\(?(?<sign>(?:[a-z]{2,4}\s?/\s?)?(?:dpa|afp|apa|ap|epd|kna|sid|reuters|ansa|adnkronos|agi|efe|lusa|belga|anp)(?:\s?/\s?[\p{L}-]{2,8}){0,3})\)?\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgencySign();
}
