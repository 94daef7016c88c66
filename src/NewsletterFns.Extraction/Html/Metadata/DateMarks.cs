using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsletterFns.Extraction.Html.Content;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>Dates that the body of a page shows.</summary>
internal sealed partial class DateMarks
{
    private const int MaxLength = 120;
    private const int WindowBefore = 60;
    private const int WindowAfter = 120;
    private const int ShortLine = 70;
    private const int OpeningLength = 90;

    private DateMarks()
    {
    }

    /// <summary>When it was published, most to least sure: microdata and <c>time</c>, «Published on», parts named after dates, lines near the headline.</summary>
    public IReadOnlyList<StatedDate> Published { get; private init; } = [];

    /// <summary>When it was changed, where nothing says when it was published.</summary>
    public StatedDate? Modified { get; private init; }

    public static DateMarks Read(PageHead head, PageNode? heading, bool monthFirst, CancellationToken cancellationToken)
    {
        List<PublicationDate> marked = [], named = [];
        LookAtNodes(head, heading, monthFirst, marked, named, cancellationToken);
        List<PublicationDate> labelled = [], plain = [], modified = [];
        LookAtLines(head.Lines, isTail: false, monthFirst, labelled, plain, modified);
        var opening = head.Opening is { } paragraph && InOpening(paragraph.Text, monthFirst) is { } inText ? (PublicationDate[])[inText] : [];
        List<PublicationDate> late = [], latePlain = [];
        LookAtLines(head.Tail, isTail: true, monthFirst, late, latePlain, modified);
        return new DateMarks
        {
            Published =
            [
                .. marked.Select(date => new StatedDate(date, MetadataOrigin.Microdata)),
                .. labelled.Concat(named).Concat(plain).Concat(opening).Concat(late).Select(date => new StatedDate(date, MetadataOrigin.PageText)),
            ],
            Modified = modified.Concat(latePlain).Select(date => new StatedDate(date, MetadataOrigin.PageText)).FirstOrDefault(),
        };
    }

    private static void LookAtNodes(PageHead head, PageNode? heading, bool monthFirst, List<PublicationDate> marked, List<PublicationDate> named, CancellationToken cancellationToken)
    {
        var container = head.Container;
        var from = (heading?.Index ?? container.Index) - WindowBefore;
        var to = Math.Max(container.Index, heading?.Index ?? 0) + WindowAfter;
        foreach (var node in head.Tree.Nodes)
        {
            if ((node.Index & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var element = node.Element;
            var near = node.Index >= from && node.Index <= to;
            var isStated = Has(element, "itemprop", "datePublished") || Has(element, "property", "datePublished") || element.HasAttribute("pubdate") || element.ClassList.Contains("dt-published");
            if (isStated || (near && (node.Name == "time" || element.HasAttribute("data-date"))))
            {
                // A furniture name around it does not matter where the page itself states the date beside its headline.
                if ((isStated && near ? IsComment(node, container) : PageHead.IsInOtherText(node, container)) || IsModified(element)
                    || DateParser.ParseValue(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title") ?? element.GetAttribute("data-date") ?? ElementText.Of(element, MaxLength), monthFirst) is not { } date)
                {
                    continue;
                }

                marked.Insert(isStated && near ? 0 : marked.Count, date);
            }
            else if (near && node.Text is >= 6 and < MaxLength && Hints.IsDate(node) && !IsModified(element) && !PageHead.IsInOtherText(node, container)
                && ElementText.Of(element, MaxLength) is { } text && !ModifiedLabel().IsMatch(text) && DateParser.FindIn(text, monthFirst) is { } shown)
            {
                named.Add(shown);
            }
        }
    }

    private static void LookAtLines(IReadOnlyList<PageLine> lines, bool isTail, bool monthFirst, List<PublicationDate> labelled, List<PublicationDate> plain, List<PublicationDate> modified)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, text) = (lines[i], lines[i].Text);
            if (line.IsLong)
            {
                // «Filed under … posted on 19 May 2010 by …» below a text may be long; a label makes it certain.
                if (isTail && PublishedLabel().IsMatch(text) && DateParser.FindIn(text, monthFirst) is { } filed)
                {
                    labelled.Add(filed);
                }

                continue;
            }

            var (isPublished, isModified) = (PublishedLabel().IsMatch(text), ModifiedLabel().IsMatch(text));
            if (DateParser.FindIn(text, monthFirst) is not { } date)
            {
                // «Published on» and the date below it.
                if ((isPublished || isModified) && text.Length < 30 && i + 1 < lines.Count && lines[i + 1] is { IsLong: false, Text.Length: < ShortLine } next && DateParser.FindIn(next.Text, monthFirst) is { } below)
                {
                    (isPublished ? labelled : modified).Add(below);
                }

                continue;
            }

            if (isPublished && text.Length < MaxLength)
            {
                labelled.Add(date);
            }
            else if (isModified && text.Length < MaxLength)
            {
                modified.Add(date);
            }
            else if (text.Length < ShortLine && (DateParser.ParseLine(text, monthFirst) ?? BylineParser.Parse(text)?.Published ?? (text.Length < 60 ? date : null)) is { } said)
            {
                plain.Add(said);
            }
        }
    }

    // «(21. November 2022) …», «Pressemitteilung vom 25. Januar 2022 | Berlin – …», «BERLIN, 5. Juli 2025 – …».
    private static PublicationDate? InOpening(string text, bool monthFirst)
    {
        var start = text.Length > OpeningLength ? text[..OpeningLength] : text;
        return OpeningDate().Match(start) is { Success: true } match ? DateParser.FindIn(match.Value, monthFirst) : null;
    }

    private static bool IsComment(PageNode node, PageNode container)
    {
        for (var at = node; at is not null && at != container && !at.Contains(container); at = at.Parent)
        {
            if (at.Named.Has(Hint.Comment))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModified(IElement element)
        => Has(element, "itemprop", "dateModified") || Has(element, "class", "updated") || Has(element, "class", "modified");

    private static bool Has(IElement element, string attribute, string value)
        => element.GetAttribute(attribute)?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex(@"\b(?:published|posted|first published|publication date|pubblicat[oa]|data di pubblicazione|veröffentlicht|erschienen|erstellt|eingestellt|gepostet|datum|publié(?:e)?|paru|mis(?:e)? en ligne|publicad[oa]|fecha de publicación|data de publicação|gepubliceerd|geplaatst|pressemitteilung|pressemeldung|meldung vom)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublishedLabel();

    [GeneratedRegex(@"\b(?:updated?|last (?:edited|modified|changed|reviewed)|modified|aktualisiert|aktualisierung|letzte änderung|zuletzt (?:geändert|bearbeitet)|geändert|stand|aggiornat[oa]|ultima modifica|ultimo aggiornamento|mis(?:e)? à jour|modifié|actualizad[oa]|última actualización|atualizad[oa]|bijgewerkt|gewijzigd)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ModifiedLabel();

    [GeneratedRegex(@"\A(?:\((?=\d)[^()]{6,30}\)|(?:\p{L}+mitteilung|Press release|Comunicato stampa|Communiqué|Nota de prensa|\p{Lu}[\p{L} ]{1,25}),?\s(?:vom |del |du |of |from |, )?(?=\d)[^|–—:-]{6,30}\s?[|–—:-])", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningDate();
}
