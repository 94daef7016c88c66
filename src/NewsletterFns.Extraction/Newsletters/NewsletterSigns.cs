using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsletterFns.Extraction.Html;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Tells an HTML file that is a saved newsletter from a page of the web.</summary>
internal static class NewsletterSigns
{
    private const int Needed = 4;
    private const int LongestLinkText = 200;

    private static readonly SearchValues<string> WaysOut = SearchValues.Create(
        [
            "unsubscribe", "/unsub", "unsub?", "optout", "opt-out", "opt_out", "list-manage", "mailchi.mp", "*|unsub", "{{unsub", "%%unsub", "[unsub", "manage-preferences", "email-preferences",
            "abmelde", "abmeldung", "abbestell", "disiscri", "disiscrizione", "cancella-iscri", "cancellazione-newsletter", "desabon", "désabon", "desinscri", "désinscri", "/baja", "darse-baja", "descadastr", "uitschrij", "afmelden",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the document is laid out by tables, says how to leave its list, or bears the marks of mail, and has nothing that only web pages have.</summary>
    public static bool IsNewsletter(IHtmlDocument document, CancellationToken cancellationToken)
    {
        int inTables = 0, all = 0, tables = 0, elements = 0, styled = 0, scripts = 0;
        bool wayOut = false, saysWayOut = false, mailMarks = false, pixel = false, web = false;
        var depth = 0;
        DomWalk.Below(
            document,
            node =>
            {
                switch (node)
                {
                    case IText text:
                        var length = text.Data.AsSpan().Trim().Length;
                        all += length;
                        inTables += depth > 0 ? length : 0;
                        saysWayOut = saysWayOut || (length > 0 && LetterVocabulary.TellsWayOut(text.Data));
                        break;
                    case IComment comment:
                        mailMarks |= comment.Data.Contains("mso", StringComparison.Ordinal) && comment.Data.StartsWith("[if", StringComparison.Ordinal);
                        break;
                    case IElement element:
                        elements++;
                        styled += element.HasAttribute("style") ? 1 : 0;
                        switch (element.LocalName)
                        {
                            case "style":
                                return DomWalk.Step.Skip;
                            case "script" or "iframe":
                                // Web pages have many; a letter saved from a browser may keep one.
                                web = ++scripts > 2;
                                return web ? DomWalk.Step.Stop : DomWalk.Step.Skip;
                            case "nav" or "main" or "video":
                                web = true;
                                return DomWalk.Step.Stop;
                            case "table":
                                depth++;
                                tables++;
                                break;
                            case "a":
                                wayOut = wayOut || IsWayOut(element);
                                break;
                            case "img":
                                pixel |= element.GetAttribute("width") is "1" or "0" && element.GetAttribute("height") is "1" or "0" && element.GetAttribute("src")?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;
                                break;
                            case "meta":
                                mailMarks |= element.GetAttribute("name") is "x-apple-disable-message-reformatting" or "format-detection";
                                web |= element.GetAttribute("property")?.StartsWith("article:", StringComparison.OrdinalIgnoreCase) == true;
                                break;
                        }

                        break;
                }

                return DomWalk.Step.Descend;
            },
            element => depth -= element.LocalName == "table" ? 1 : 0,
            cancellationToken);
        var laidOut = tables >= 3 && inTables * 10 >= all * 7;
        var inlined = styled * 10 >= elements * 4;
        var score = (wayOut ? 3 : saysWayOut ? 2 : 0) + (mailMarks ? 2 : 0) + (laidOut ? 2 : 0) + (inlined ? 1 : 0) + (pixel ? 1 : 0);
        return !web && score >= Needed && (laidOut || mailMarks || inlined);
    }

    private static bool IsWayOut(IElement link)
        => link.GetAttribute("href").AsSpan().ContainsAny(WaysOut) || (ElementText.Of(link, LongestLinkText) is { } text && LetterVocabulary.NamesWayOut(text));
}
