using System.Text;
using AngleSharp.Dom;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail.Forwards;

/// <summary>Cuts a mail's HTML at the headers of the original in it.</summary>
internal static class ForwardedHtml
{
    private const int MaxLines = 400;

    // «From:» and its like stand in every forwarded original; without a colon after such a word the page need not be parsed.
    private static readonly string[] Labels = ["from", "von", "da", "de", "van", "expéditeur", "remitente", "mittente", "remetente", "absender", "afzender"];

    /// <summary>The original's headers and HTML, or <see langword="null"/> where there are none that <paramref name="accept"/> takes.</summary>
    public static (ForwardedHeader Header, string Remainder)? Cut(string html, Func<(ForwardedHeader Header, int Before), bool> accept, ReadingContext context)
    {
        if (!MayForward(html) || HtmlParsing.Parse(html, context) is not { Body: { } body, DocumentElement: { } root })
        {
            return null;
        }

        var (lines, ends, leaves) = ReadLines(body, context.CancellationToken);
        if (ForwardedHeader.Find(lines) is not { } header || !accept((header, ForwardedText.CountWords(lines.Take(header.Before)))))
        {
            return null;
        }

        foreach (var leaf in leaves.Take(ends[header.After - 1]))
        {
            leaf.Parent?.RemoveChild(leaf);
        }

        // What is quoted is the article now, not a quotation in it.
        foreach (var quote in body.QuerySelectorAll("blockquote[type=cite], blockquote.gmail_quote").ToArray())
        {
            var plain = quote.Owner!.CreateElement("div");
            while (quote.FirstChild is { } child)
            {
                plain.AppendChild(child);
            }

            quote.Parent?.ReplaceChild(plain, quote);
        }

        return (header, root.OuterHtml);
    }

    private static bool MayForward(string html)
    {
        foreach (var label in Labels)
        {
            for (var at = html.IndexOf(label, StringComparison.OrdinalIgnoreCase); at >= 0; at = html.IndexOf(label, at + label.Length, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + label.Length;
                var window = html.AsSpan(end, Math.Min(20, html.Length - end)).TrimStart(" \u00A0");
                if (window.StartsWith(":") || window.StartsWith("&nbsp;:") || window.StartsWith("</b>:") || window.StartsWith("</strong>:"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The text as lines, and how many leaves of the tree end with each of them.
    private static (List<string> Lines, List<int> Ends, List<INode> Leaves) ReadLines(IElement body, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var ends = new List<int>();
        var leaves = new List<INode>();
        var line = new StringBuilder();
        void EndLine()
        {
            if (line.ToString().Trim() is { Length: > 0 } text)
            {
                lines.Add(text);
                ends.Add(leaves.Count);
            }

            line.Clear();
        }

        DomWalk.Below(
            body,
            node =>
            {
                if (lines.Count >= MaxLines)
                {
                    return DomWalk.Step.Stop;
                }

                if (node is IText text)
                {
                    leaves.Add(node);
                    if (line.Length < 4_000)
                    {
                        line.Append(text.Data.Replace('\n', ' ').Replace('\r', ' '));
                    }

                    return DomWalk.Step.Skip;
                }

                if (node is not IElement element || element.LocalName is "style" or "script" or "template" or "noscript")
                {
                    return DomWalk.Step.Skip;
                }

                if (element.LocalName is "br" or "img" or "hr")
                {
                    leaves.Add(node);
                }

                if (element.LocalName is "td" or "th")
                {
                    line.Append(' ');
                }
                else if (IsBreak(element))
                {
                    EndLine();
                }

                return DomWalk.Step.Descend;
            },
            element =>
            {
                if (IsBreak(element))
                {
                    EndLine();
                }
            },
            cancellationToken);
        EndLine();
        return (lines, ends, leaves);
    }

    private static bool IsBreak(IElement element)
        => element.LocalName is "br" or "p" or "div" or "tr" or "table" or "tbody" or "blockquote" or "li" or "ul" or "ol" or "hr" or "center" or "section" or "article" or "header" or "pre"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dd" or "dt";
}
