using AngleSharp.Dom;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>
/// Makes the articles of a letter's parts. A letter is a digest where headlines carry links or buttons of their own, or where parts
/// of the same look stand in cards; else it is one story with subheadings. A story may be followed by a digest.
/// </summary>
internal sealed class ItemSplitter
{
    private const int ShortestIntro = 90;
    private const int ShortestIntroWords = 15;
    private const int StoryLead = 200;
    private const int LongestSection = 60;

    private static readonly char[] Bullets = ['•', '·', '-', '–', '*', '»', '>', '▪', '●', '■', '→', ' '];

    private readonly List<LetterPart> _parts;
    private readonly NewsletterHead _head;
    private readonly List<LetterItem> _items = [];
    private readonly int _lastLead;
    private LetterItem? _current;
    private string? _section;
    private IElement? _sectionPlace;

    private ItemSplitter(List<LetterPart> parts, NewsletterHead head)
    {
        _parts = parts;
        _head = head;
        _lastLead = parts.FindLastIndex(part => part.Lead is not null);
    }

    public static List<LetterItem> Split(List<LetterLine> lines, NewsletterHead head, bool hadContents, CancellationToken cancellationToken)
    {
        var splitter = new ItemSplitter(LetterParts.Of(lines, cancellationToken), head);
        var links = splitter.LinksInRuns();
        var linked = splitter._parts.Count(part => part.IsLinkedItem);
        var cards = PlainCards.Find(splitter._parts, head, hadContents);
        return linked >= 2 || links.Count >= 3 || (linked == 1 && links.Count == 2) || cards.Count > 0 ? splitter.Digest(links, cards) : splitter.Story();
    }

    // Bare links in a list of at least two; a single one between paragraphs points elsewhere.
    private HashSet<LetterPart> LinksInRuns()
    {
        var links = new HashSet<LetterPart>();
        for (var i = 0; i < _parts.Count;)
        {
            var end = i;
            while (end < _parts.Count && _parts[end].IsBareLink && _parts[end].Lead!.Look == _parts[i].Lead!.Look)
            {
                end++;
            }

            if (end - i >= 2)
            {
                links.UnionWith(_parts.Skip(i).Take(end - i));
            }

            i = Math.Max(end, i + 1);
        }

        return links;
    }

    private List<LetterItem> Story()
    {
        var first = _parts.FindIndex(part => part.Lead is not null);
        var before = first < 0 ? int.MaxValue : _parts.Take(first).Sum(part => part.Length);
        var title = before > StoryLead ? null : _parts[first].Lead;

        // The strongest of the headings that stand above the first text.
        for (var i = first + 1; title is not null && i < _parts.Count && _parts[i - 1].Body.Count == 0; i++)
        {
            title = _parts[i].Lead is { } lead && lead.Look.IsStronger(title.Look) ? lead : title;
        }

        var item = new LetterItem(TitleText.OneLine(title?.Text)) { Lead = title, Url = title?.Url };
        foreach (var part in _parts)
        {
            item.Lines.AddRange(part.Lines().Where(line => !ReferenceEquals(line, title)));
        }

        if (item.Lines.Count == 0 && title is not null)
        {
            item.Lines.Add(title);
        }

        return item.Lines.Count > 0 ? [item] : [];
    }

    private List<LetterItem> Digest(HashSet<LetterPart> links, HashSet<LetterPart> cards)
    {
        var look = ItemLook(links, cards);
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i];
            if (part.IsBareHeading)
            {
                AddHeading(part, i);
            }
            else if (part.Lead is null)
            {
                AddHeadless(part, i);
            }
            else if (part.IsLinkedItem || links.Contains(part) || cards.Contains(part) || part.Url is not null)
            {
                Begin(part);
            }
            else if (_current?.Lead is { } lead && (lead.Look.IsStronger(part.Lead.Look) || (!lead.IsLinked && !part.Lead.Look.IsAtLeast(look) && lead.Look.IsAtLeast(part.Lead.Look))))
            {
                _current.Lines.AddRange(part.Lines());
            }
            else
            {
                Begin(part);
            }
        }

        return WithoutRepeats();
    }

    // A headline in a list of contents, and a part that phones show instead of another, is there once.
    private List<LetterItem> WithoutRepeats()
    {
        var told = _items.Where(item => !item.IsBare).Select(item => TitleText.Key(item.Title ?? "")).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return _items.FindAll(item => !(item.IsBare && told.Contains(TitleText.Key(item.Title ?? ""))) && seen.Add(item.Title + "\n" + string.Join('\n', item.Lines.Select(line => line.Text))));
    }

    // The look that most items' headlines have.
    private static LineLook ItemLook(HashSet<LetterPart> links, HashSet<LetterPart> cards, List<LetterPart> parts)
        => parts.Where(part => part.IsLinkedItem || links.Contains(part) || cards.Contains(part)).GroupBy(part => part.Lead!.Look).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();

    private LineLook ItemLook(HashSet<LetterPart> links, HashSet<LetterPart> cards) => ItemLook(links, cards, _parts);

    // A heading of headings names a section; above plain text of a story it is the story's title or one of its subheadings.
    private void AddHeading(LetterPart part, int index)
    {
        var next = index + 1 < _parts.Count ? _parts[index + 1] : null;
        if (next is { IsPlain: true } && part.Lead!.Look.IsStronger(next.Lead!.Look) && _current is null)
        {
            Begin(part);
        }
        else if (next is not null)
        {
            // «Good morning, dear readers!» names nothing.
            _section = part.Lead!.Text is { Length: <= LongestSection } name && name[^1] is not ('!' or '.') ? TitleText.OneLine(name) : null;
            _sectionPlace = DomPlaces.Common(part.Lead.Place, next.Lines().First().Place);
            _current = null;
        }
    }

    private void AddHeadless(LetterPart part, int index)
    {
        if (_current is not null && !part.IsClosed && !(_current.IsBare && IsSubstantial(part)) && index < _lastLead)
        {
            _current.Lines.AddRange(part.Body);
            return;
        }

        if (part.MoreUrl is not null || IsSubstantial(part))
        {
            Begin(part);
        }
    }

    // An editor's letter, not a greeting, «Here are today's stories:» or «See you tomorrow».
    private static bool IsSubstantial(LetterPart part)
        => part.Length >= (part.Body[^1].Text.EndsWith(':') ? 2 * ShortestIntro : ShortestIntro) && part.Body.Sum(line => line.Text.AsSpan().Count(' ') + 1) >= ShortestIntroWords;

    private void Begin(LetterPart part)
    {
        var title = TitleText.OneLine(part.Lead?.Text.TrimStart(Bullets)) ?? (_items.Count == 0 ? _head.Subject : null);
        if (part.Lead?.Place is { } place && !DomPlaces.Around(place).Contains(_sectionPlace))
        {
            _section = null;
        }

        _current = new LetterItem(title)
        {
            Url = part.Url ?? part.OnlyUrl(),
            Section = part.Lead is null ? null : part.Kicker ?? _section,
            Lead = part.Lead,
        };
        _current.Lines.AddRange(part.Body.Count > 0 || part.Lead is null ? part.Body : [part.Lead with { Prefix = "" }]);
        _items.Add(_current);
    }
}
