using System.Globalization;
using System.Net;
using System.Text;
using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Rendering;

/// <summary>Writes an article's blocks as HTML. List markers and the bars between cells become elements; all other text stays as it is.</summary>
internal sealed class HtmlRenderer
{
    private const string CellSeparator = " | ";

    private readonly StringBuilder _html = new();
    private readonly CancellationToken _cancellationToken;
    private string? _open;
    private bool _inItem;

    private HtmlRenderer(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>The blocks as sanitised HTML.</summary>
    public static string Render(IReadOnlyList<TextBlock> blocks, CancellationToken cancellationToken)
    {
        var renderer = new HtmlRenderer(cancellationToken);
        for (var i = 0; i < blocks.Count; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            renderer.Write(blocks[i]);
        }

        renderer.Close();
        cancellationToken.ThrowIfCancellationRequested();
        return ArticleSanitizer.Sanitize(renderer._html.ToString());
    }

    private void Write(TextBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.ListItem:
                WriteItem(block);
                return;
            case BlockKind.TableRow:
                Open("table");
                WriteRow(block);
                return;
            case BlockKind.Quote:
                Open("blockquote");
                Wrap("p", block, 0);
                return;
        }

        Close();
        switch (block.Kind)
        {
            case BlockKind.Heading:
                Wrap("h" + Math.Clamp(block.Level, 1, 6).ToString(CultureInfo.InvariantCulture), block, 0);
                break;
            case BlockKind.Code:
                _html.Append("<pre><code>");
                WriteInline(block, 0, block.Text.Length, breaks: false);
                _html.Append("</code></pre>\n");
                break;
            default:
                Wrap("p", block, 0);
                break;
        }
    }

    // A block without a marker goes on with the item above it.
    private void WriteItem(TextBlock block)
    {
        var marker = MarkerLength(block.Text);
        var list = marker > 0 ? char.IsAsciiDigit(block.Text[0]) ? "ol" : "ul" : _open is "ol" or "ul" ? _open : "ul";
        if (_open != list)
        {
            Close();
            _open = list;
            _html.Append('<').Append(list);
            if (list == "ol" && marker > 0 && int.TryParse(block.Text.AsSpan(0, marker - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
            {
                _html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
            }

            _html.Append(">\n");
        }

        if (marker > 0 || !_inItem)
        {
            CloseItem();
            _html.Append("<li>");
            _inItem = true;
            WriteInline(block, marker, block.Text.Length, breaks: true);
        }
        else
        {
            Wrap("p", block, 0);
        }
    }

    private void WriteRow(TextBlock block)
    {
        _html.Append("<tr>");
        var start = 0;
        while (start <= block.Text.Length)
        {
            var end = block.Text.IndexOf(CellSeparator, start, StringComparison.Ordinal);
            end = end < 0 ? block.Text.Length : end;
            _html.Append("<td>");
            WriteInline(block, start, end, breaks: true);
            _html.Append("</td>");
            start = end + CellSeparator.Length;
        }

        _html.Append("</tr>\n");
    }

    private void Wrap(string name, TextBlock block, int start)
    {
        _html.Append('<').Append(name).Append('>');
        WriteInline(block, start, block.Text.Length, breaks: true);
        _html.Append("</").Append(name).Append(">\n");
    }

    private void WriteInline(TextBlock block, int start, int end, bool breaks)
    {
        var at = start;
        foreach (var link in block.Links)
        {
            // A link that crosses the edge of a cell, or another one, is written as text.
            if (link.Start < at || link.Start + link.Length > end || link.Length == 0)
            {
                continue;
            }

            WriteText(block.Text.AsSpan(at, link.Start - at), breaks);
            _html.Append("<a href=\"").Append(WebUtility.HtmlEncode(link.Url.AbsoluteUri)).Append("\">");
            WriteText(block.Text.AsSpan(link.Start, link.Length), breaks);
            _html.Append("</a>");
            at = link.Start + link.Length;
        }

        WriteText(block.Text.AsSpan(at, end - at), breaks);
    }

    private void WriteText(ReadOnlySpan<char> text, bool breaks)
    {
        while (true)
        {
            var next = text.IndexOfAny("&<>\"\n");
            if (next < 0)
            {
                _html.Append(text);
                return;
            }

            _html.Append(text[..next]);
            _html.Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => breaks ? "<br>" : "\n",
            });
            text = text[(next + 1)..];
        }
    }

    private void Open(string name)
    {
        if (_open == name)
        {
            return;
        }

        Close();
        _open = name;
        _html.Append('<').Append(name).Append(">\n");
    }

    private void CloseItem()
    {
        if (_inItem)
        {
            _html.Append("</li>\n");
            _inItem = false;
        }
    }

    private void Close()
    {
        CloseItem();
        if (_open is not null)
        {
            _html.Append("</").Append(_open).Append(">\n");
            _open = null;
        }
    }

    private static int MarkerLength(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var end = digits switch
        {
            0 when text[0] is '-' or '*' or '+' or '•' or '◦' or '▪' or '●' or '·' or '–' or '—' or '→' => 1,
            > 0 and < 9 when text[digits] is '.' or ')' => digits + 1,
            _ => 0,
        };
        return end > 0 && end < text.Length && text[end] == ' ' ? end + 1 : 0;
    }
}
