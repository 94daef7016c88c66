using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Promotion;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Removes from a letter's lines what is not text: head, navigation, contents, sponsors, requests, footer.</summary>
internal sealed partial class LetterFurniture
{
    private const int HeadLines = 12;
    private const int LongLine = 160;
    private const int MaxSponsor = 1_600;
    private const int MaxRequest = 600;
    private const int MaxOffer = 400;
    private const int MaxMenuItem = 28;
    private const int AddressLines = 5;

    private readonly List<LetterLine> _lines;
    private readonly bool[] _drop;
    private readonly NewsletterHead _head;
    private readonly CancellationToken _cancellationToken;
    private Dictionary<IElement, int>? _lengths;
    private int _total;
    private string? _issue;

    private LetterFurniture(List<LetterLine> lines, NewsletterHead head, CancellationToken cancellationToken)
    {
        _lines = lines;
        _drop = new bool[lines.Count];
        _head = head;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The lines that are text; the gaps of what went are passed on to the line after it.</summary>
    public static List<LetterLine> Remove(List<LetterLine> lines, NewsletterHead head, out bool hadContents, out string? issue, CancellationToken cancellationToken)
    {
        var furniture = new LetterFurniture(lines, head, cancellationToken);
        furniture.DropFooter();
        furniture.DropEnd();
        furniture.DropBlocks();
        furniture.DropOffers();
        furniture.DropTableNotes();
        furniture.DropHead();
        furniture.DropMenus();
        furniture.DropLoneLinks();
        hadContents = furniture.DropContents();
        issue = furniture._issue;
        return furniture.Left();
    }

    // From the end: short, linked or legal lines up to the last line of text; the footer begins with the first legal one among them.
    private void DropFooter()
    {
        var first = _lines.Count;
        var middle = _lines.Count / 2;
        for (var i = _lines.Count - 1; i >= middle; i--)
        {
            var line = _lines[i];
            var isLegal = LetterVocabulary.IsFooter(line.Text);
            if (isLegal)
            {
                first = i;
            }
            else if (line.Text.Length > LongLine && !line.IsLinked && !PromotionFilter.IsPromotion(line.Text, LinePosition.Tail) && !Address().IsMatch(line.Text))
            {
                break;
            }
        }

        for (var i = 0; i < _lines.Count; i++)
        {
            _drop[i] = i >= first || IsLegalNotice(_lines[i], i >= middle);
        }

        if (first == _lines.Count)
        {
            return;
        }

        // What stands in the footer's own cells above its first legal line: icons, a name; and an address wherever it stands.
        var top = first;
        for (var i = first - 1; i >= middle && _lines[i].Text.Length <= LongLine; i--)
        {
            if (!SharesRow(_lines[i], _lines[first]) && !(i >= first - AddressLines && (Address().IsMatch(_lines[i].Text) || CompanyForm().IsMatch(_lines[i].Text))))
            {
                break;
            }

            top = i;
        }

        Array.Fill(_drop, true, top, first - top);

        // A footer below a rule goes as a whole where an address is in it.
        var rule = top;
        while (rule > middle && _lines[rule].Gap < LineGap.Rule && top - rule < AddressLines && _lines[rule - 1] is { Text.Length: <= LongLine, Look.Level: 0 })
        {
            rule--;
        }

        if (_lines[rule].Gap == LineGap.Rule && _lines.Skip(rule).Take(top - rule).Any(line => Address().IsMatch(line.Text)))
        {
            Array.Fill(_drop, true, rule, top - rule);
        }
    }

    // Columns and notes may stand below the lines that say how to leave.
    private static bool IsLegalNotice(LetterLine line, bool isLow)
        => (line.Block.Links.Count > 0 || line.Text.Contains('@', StringComparison.Ordinal) || line.Text.Contains("://", StringComparison.Ordinal))
            && (LetterVocabulary.TellsWayOut(line.Text) || (isLow && LetterVocabulary.IsFooter(line.Text) && PromotionFilter.IsPromotion(line.Text, LinePosition.Tail)));

    private void DropHead()
    {
        var end = Math.Min(HeadLines, _lines.Count);
        var itemDays = ItemDays();
        for (var i = 0; i < end; i++)
        {
            var line = _lines[i];
            if (line.Text.Length > LongLine && !line.IsLinked)
            {
                break;
            }

            DropNameplate(i);
            if (itemDays.Contains(i))
            {
                continue;
            }

            if (IsMasthead(line.Text))
            {
                _drop[i] = true;
                _issue ??= Parts().Split(line.Text).Select(part => IssueLine().Match(part.Trim())).FirstOrDefault(match => match.Success)?.Groups["number"].Value;
            }
            else if (!line.IsMore && !LetterVocabulary.LeadsOn(line.Text) && PromotionFilter.IsPromotion(WithoutAddress(line.Text), LinePosition.Head))
            {
                _drop[i] = true;
                DropBeside(i);
            }
        }
    }

    // The days above the headlines of two items or more; a single one is the letter's.
    private HashSet<int> ItemDays()
    {
        var days = Enumerable.Range(0, Math.Max(0, _lines.Count - 1)).Where(i => _lines[i].Text.Length <= 40 && _lines[i + 1].Look.IsStronger(_lines[i].Look) && DateParser.ParseLine(_lines[i].Text) is not null).ToHashSet();
        return days.Count > 1 ? days : [];
    }

    // A preheader that is shown stands beside «View online» or above it.
    private void DropBeside(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (_lines[i].Look.Level == 0 && _lines[i].Text.Length <= 200 && SharesRow(_lines[i], _lines[index]) && BylineParser.Parse(_lines[i].Text) is null)
            {
                _drop[i] = true;
            }
        }
    }

    // «March 27, 2026 | Read online», «Issue 57 · 8 November», the newsletter's own name.
    private bool IsMasthead(string text)
    {
        if (text.Length > 100)
        {
            return false;
        }

        int parts = 0, others = 0;
        foreach (var part in Parts().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            parts++;
            if (!IsMastheadPart(part) && !(part.Contains(',', StringComparison.Ordinal) && part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(IsMastheadPart)))
            {
                others++;
            }
        }

        // «Boletín 93 · 12 de noviembre de 2025 · 4 ofertas nuevas»
        if (others > 1 || (others == 1 && (text.Length > 80 || text[^1] is '.' or '!' or '?' || !(parts == 2 ? NamesItself(text) : IsIssueOf(text)))))
        {
            return false;
        }

        return parts > 0 && (parts > 1 || !PromotionFilter.IsPromotion(text, LinePosition.Head));
    }

    private bool IsMastheadPart(string part)
    {
        // «Byteline 2025-11-04», «The Ledger #12»
        if (_head.Name is { Length: > 2 } name && part.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            part = part[name.Length..].Trim(' ', '-', ',', ':');
        }

        return part.Length == 0 || IsName(part) || IsDayOfMonth(part) || IssueLine().IsMatch(part) || DateParser.ParseLine(part) is not null || MonthOfYear().IsMatch(part)
            || PromotionFilter.IsPromotion(part, LinePosition.Head);
    }

    // «La lettera di Credenza | 11 ottobre 2025»
    private bool NamesItself(string text) => _head.Name is { Length: > 3 } name && Parts().Split(text)[0] is { Length: <= 40 } first && first.TrimEnd().EndsWith(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsDayOfMonth(string text)
        => text.Length <= 30 && char.IsAsciiDigit(text[0]) != char.IsAsciiDigit(text[^1]) && (DateParser.ParseLine(text + " 2020") is not null || DateParser.ParseLine(text + ", 2020") is not null);

    private bool IsName(string text) => _head.Name is { } name && TitleText.AreSame(text, name);

    // «Harbour PM» above a byline, with the subject «Harbour PM: Roofs for rent».
    private bool BeginsSubject(string text)
        => _head.Subject is { } subject && text.Length > 3 && subject.StartsWith(text, StringComparison.OrdinalIgnoreCase) && subject.AsSpan(text.Length).TrimStart() is [':' or '#' or '|' or '–' or '—' or '-', ..];

    private static string WithoutAddress(string text) => text.IndexOf("http", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? text[..at].TrimEnd(' ', ':', '<', '(') : text;

    // The name of the newsletter where its issue or month is told below it, and what stands with the name in one place.
    private void DropNameplate(int index)
    {
        var line = _lines[index];
        if (!IsName(line.Text) && !(index + 1 < _lines.Count && line.Text.Length <= 60 && !IsSubject(line.Text)
            && (IsIssueOf(_lines[index + 1].Text) || (BeginsSubject(line.Text) && BylineParser.Parse(_lines[index + 1].Text) is not null))))
        {
            return;
        }

        _drop[index] = true;
        for (var at = line.Place; at is not null && at.LocalName != "body"; at = at.ParentElement)
        {
            var others = _lines.Take(HeadLines).Select((other, i) => (other, i)).Where(pair => pair.i != index && IsIn(pair.other, at)).ToArray();
            if (others.Length > 0)
            {
                foreach (var (other, i) in others.Length <= 3 ? others : [])
                {
                    _drop[i] |= other.Text.Length <= 100 && line.Look.IsStronger(other.Look) && _lines.Count > HeadLines / 2;
                }

                return;
            }
        }
    }

    private static bool IsIssueOf(string text)
        => text.Length <= 100 && Parts().Split(text).Any(part => IssueLine().IsMatch(part.Trim()) || MonthOfYear().IsMatch(part.Trim()));

    private bool IsSubject(string text) => _head.Subject is { } subject && TitleText.AreSame(text, subject);

    // Three or more short links in a row of cells.
    private void DropMenus()
    {
        for (var i = 0; i < _lines.Count;)
        {
            var row = Row(_lines[i].Place);
            var end = i;
            while (row is not null && end < _lines.Count && IsMenuItem(_lines[end]) && Row(_lines[end].Place) == row)
            {
                end++;
            }

            if (end - i >= 3)
            {
                Array.Fill(_drop, true, i, end - i);
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsMenuItem(LetterLine line) => line.Text.Length <= MaxMenuItem && line.Look.Level == 0 && line.Block.LinkedLength * 10 >= line.Text.Length * 8;

    // «Tweet Condividi», and the counts beside hearts and bubbles.
    private void DropLoneLinks()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var links = line.Block.Links;
            _drop[i] |= links.Count > 1 && line.Block.LinkedLength * 10 >= line.Text.Length * 7
                && links.All(link => PromotionFilter.IsPromotion(line.Text.AsSpan(link.Start, link.Length), LinePosition.Tail));
            _drop[i] |= i < HeadLines && links.Count > 2 && line.Text.Contains('|', StringComparison.Ordinal) && line.Block.LinkedLength * 10 >= line.Text.Length * 7 && links.All(link => link.Length <= MaxMenuItem);
            _drop[i] |= IsCredit(line);
            _drop[i] |= !line.Text.Any(char.IsLetter) && (line.IsLinked || IsOrdinal(i) || (i > 0 && _drop[i - 1] && !_lines[i - 1].Text.Any(char.IsLetter)));
        }
    }

    // «Ann Lee / Stock Images» in small letters below a picture.
    private static bool IsCredit(LetterLine line)
        => line is { HasImage: true, Look: { Level: 0, Bold: false, Size: <= 13 }, Text.Length: <= 80, IsLinked: false } && line.Text[^1] is not ('.' or '!' or '?')
            && (line.Text.Contains(" / ", StringComparison.Ordinal) || line.Text.Contains('©', StringComparison.Ordinal) || line.Text.Contains("Getty", StringComparison.Ordinal) || line.Text.Contains("Reuters", StringComparison.Ordinal));

    // «1» in a cell beside a headline.
    private bool IsOrdinal(int i)
        => _lines[i].Text.Length <= 3 && char.IsAsciiDigit(_lines[i].Text[0]) && i + 1 < _lines.Count && (_lines[i + 1].IsLinked || _lines[i + 1].Look.Level > 0) && _lines[i].Look.Level == 0;

    // Whether there was a list of contents under a heading of its own.
    private bool DropContents()
    {
        var had = false;
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _lines.Count; i++)
        {
            keys[TitleText.Key(_lines[i].Text)] = i;
        }

        for (var i = 0; i < _lines.Count; i++)
        {
            if (_drop[i])
            {
                continue;
            }

            if (_lines[i].IsAnchor)
            {
                _drop[i] = true;
                continue;
            }

            if (!LetterVocabulary.HeadsContents(_lines[i].Text))
            {
                continue;
            }

            // Entries point into the letter, are repeated below, or stand unlinked in a list.
            var end = i + 1;
            while (end < _lines.Count && IsEntry(_lines[end], end, keys) && (end == i + 1 || _lines[end].Gap < LineGap.Rule))
            {
                end++;
            }

            if (end > i + 1)
            {
                Array.Fill(_drop, true, i, end - i);
                had = true;
            }
        }

        return had;
    }

    private static bool IsEntry(LetterLine line, int index, Dictionary<string, int> keys)
        => line.Text.Length <= LongLine
            && (line.IsAnchor || keys[TitleText.Key(line.Text)] > index || (line.Prefix.Length > 0 && line.Block.LinkedLength == 0 && line.Text[^1] is not '.'));

    private void DropBlocks()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_drop[i])
            {
                continue;
            }

            if (LetterVocabulary.IsSponsorLabel(_lines[i].Text, out var names) && !(names && _lines[i].Look.Level > 0))
            {
                DropSponsor(i, names);
            }
            else if (LetterVocabulary.HeadsFurniture(WithoutName(_lines[i].Text)))
            {
                DropRequest(i);
            }
        }
    }

    // «Share Plain Margin» is «Share this newsletter».
    private string WithoutName(string text) => _head.Name is { Length: > 2 } name ? text.Replace(name, "this newsletter", StringComparison.OrdinalIgnoreCase) : text;

    // A label goes with the rest of its card; a bare one («Anzeige») also with the headline and text that follow it.
    private void DropSponsor(int label, bool names)
    {
        _drop[label] = true;
        var card = Card(_lines[label], MaxSponsor);
        var inCard = label + 1 < _lines.Count && IsIn(_lines[label + 1], card);
        if (names && !inCard && (card is not null || label < HeadLines))
        {
            return;
        }

        var length = 0;
        bool headline = IsHeading(_lines[label]), text = false, left = false, hasLink = false;
        var end = label + 1;
        for (; end < _lines.Count && (length += _lines[end].Text.Length) <= MaxSponsor; end++)
        {
            var line = _lines[end];
            var leads = line.IsButton || (line.IsLinked && LetterVocabulary.LeadsOn(line.Text));
            if ((inCard && !IsIn(line, card)) || (line.Gap == LineGap.Rule && (headline || text)) || (left && line.Gap > LineGap.Break && (!inCard || IsHeading(line))) || (text && !leads && IsHeading(line)))
            {
                break;
            }

            headline |= !leads && IsHeading(line);
            text |= leads || !IsHeading(line);
            left |= leads;
            hasLink |= line.Block.Links.Count > 0;
        }

        // Whoever pays wants to be visited: «A message from our director» has no link below it.
        if (!names || hasLink || _lines.Skip(label + 1).Take(end - label - 1).Any(line => LetterVocabulary.Promises(line.Text)))
        {
            Array.Fill(_drop, true, label, end - label);
        }
    }

    // Below a paywall there is nothing to read, and below «Keep reading» there are titles.
    private void DropEnd()
    {
        var end = Array.FindLastIndex(_drop, dropped => !dropped);
        for (var i = end; i > end / 3; i--)
        {
            var line = _lines[i];
            if (LetterVocabulary.IsWall(line.Text) || (LetterVocabulary.HeadsRelated(line.Text) && _lines.Skip(i + 1).Take(end - i).Count(below => below.IsLinked) >= 2
                && _lines.Skip(i + 1).Take(end - i).All(below => below.IsLinked || below.Text.Length <= LongLine / 2)))
            {
                Array.Fill(_drop, true, i, end - i + 1);
            }
            else if (line.Text.Length > 2 * LongLine)
            {
                return;
            }
        }
    }

    // The sender's own offer: a small box with a price, whom it is for and a button that no item has.
    private void DropOffers()
    {
        var buttons = _lines.Where(line => line.Block.Links.Count > 0).Select(LastLink).GroupBy(text => text, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _lines.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_drop[i] || _lines[i].Block.Links.Count == 0 || LastLink(_lines[i]) is not { } button || !(EndsInLink(_lines[i]) || LetterVocabulary.Promises(_lines[i].Text)) || buttons[button] > 1 || !LetterVocabulary.TakesOffer(button) || Card(_lines[i], MaxOffer) is not { } card)
            {
                continue;
            }

            var first = i;
            while (first > 0 && IsIn(_lines[first - 1], card))
            {
                first--;
            }

            var last = i;
            while (last + 1 < _lines.Count && IsIn(_lines[last + 1], card))
            {
                last++;
            }

            var box = _lines.GetRange(first, last - first + 1);
            if (box.Count(line => line.Block.Links.Count > 0) == 1 && LetterVocabulary.Offers(string.Join(' ', box.Select(line => line.Text))))
            {
                Array.Fill(_drop, true, first, box.Count);
            }
        }
    }

    // A sign may follow: «Book now →».
    private static bool EndsInLink(LetterLine line) => line.Text.Length - line.Block.Links[^1].Start - line.Block.Links[^1].Length <= 2;

    private static string LastLink(LetterLine line) => line.Text.Substring(line.Block.Links[^1].Start, line.Block.Links[^1].Length);

    // «*Data as of 5 pm» in small letters below the rows.
    private void DropTableNotes()
    {
        for (var i = 1; i < _lines.Count; i++)
        {
            var (above, line) = (_lines[i - 1], _lines[i]);
            _drop[i] |= above.Block.Kind == BlockKind.TableRow && line.Block.Kind != BlockKind.TableRow && line.Look.Size < above.Look.Size * 0.85f && line.Text.Length <= LongLine
                && Table(line.Place) is { } table && table == Table(above.Place);
        }
    }

    private static IElement? Table(IElement? place) => DomPlaces.Around(place).FirstOrDefault(element => element.LocalName == "table");

    // A request goes with its card; where it is a heading, with the short lines below it.
    private void DropRequest(int label)
    {
        _drop[label] = true;
        var card = Card(_lines[label], MaxRequest);
        var length = 0;
        for (var i = label + 1; i < _lines.Count && (length += _lines[i].Text.Length) <= MaxRequest; i++)
        {
            var line = _lines[i];
            var isShort = line.Text.Length <= 60 || line.Block.LinkedLength * 10 >= line.Text.Length * 8 || PromotionFilter.IsPromotion(line.Text, LinePosition.Tail);
            if (line.Gap == LineGap.Rule || IsHeading(line) || !isShort || !(IsIn(line, card) || IsHeading(_lines[label])))
            {
                return;
            }

            _drop[i] = true;
        }
    }

    private static bool IsHeading(LetterLine line) => line.Look.Level > 0 || (line.Look.Bold && line.Text.Length <= 120 && line.Gap > LineGap.Break);

    // The largest part around a label that is no bigger than a sponsor's words may be, and not most of the letter.
    private IElement? Card(LetterLine label, int maxLength)
    {
        _lengths ??= AddUp();
        IElement? card = null;
        for (var at = label.Place; at is not null && at.LocalName != "body" && _lengths.GetValueOrDefault(at) <= Math.Min(maxLength, _total * 2 / 5); at = at.ParentElement)
        {
            card = at;
        }

        return card;
    }

    private Dictionary<IElement, int> AddUp()
    {
        var lengths = new Dictionary<IElement, int>();
        foreach (var line in _lines)
        {
            _total += line.Text.Length;
            for (var at = line.Place; at is not null; at = at.ParentElement)
            {
                lengths[at] = lengths.GetValueOrDefault(at) + line.Text.Length;
            }
        }

        return lengths;
    }

    private static bool IsIn(LetterLine line, IElement? card) => card is not null && DomPlaces.Around(line.Place).Contains(card);

    private static bool SharesRow(LetterLine a, LetterLine b) => Row(a.Place) is { } row && row == Row(b.Place);

    private static IElement? Row(IElement? place)
    {
        while (place is not null && place.LocalName is not ("tr" or "table" or "body"))
        {
            place = place.ParentElement;
        }

        return place?.LocalName == "tr" ? place : null;
    }

    private List<LetterLine> Left()
    {
        var left = new List<LetterLine>(_lines.Count);
        var gap = LineGap.Break;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            gap = line.Gap > gap ? line.Gap : gap;
            if (!_drop[i])
            {
                left.Add(gap == line.Gap ? line : line with { Gap = gap });
                gap = LineGap.Break;
            }
        }

        return left;
    }

    [GeneratedRegex(@"^(?:issue|newsletter|bulletin|bollettino|boletín|boletim|nieuwsbrief|rundbrief|infolettre|lettre|edition|vol(?:ume)?\.?|no\.?|n[.°ºr]|nr\.?|numero|número|num\.?|ausgabe|nummer|édition|edizione|edición|edição|editie|#)\s*(?:no\.?|n[.°º]|nr\.?|#)?\s*(?<number>\d{1,5})(?:\s*[/|·•,–-].{0,50})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IssueLine();

    [GeneratedRegex(@"^\p{L}[\p{L}.]{2,11}\s+(?:de\s+)?(?:19|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"[|·•–—]|\s-\s", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:GmbH|AG|KG|e\. ?V\.|Ltd\.?|LLC|Inc\.?|S\.?r\.?l\.?s?|S\.?p\.?A\.?|S\. ?L\.|S\. ?A\.|SAS|SARL|B\.?V\.?|Lda\.?|Ltda\.?)(?:,|\.|\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CompanyForm();

    // A postal code beside words, or a number and a street.
    [GeneratedRegex(@"\b(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}|\b[A-Z]{2}\s+\d{5}\b|\b\p{Lu}{1,2}\d{1,2}\s?\d\p{Lu}{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
