using System.Globalization;
using System.Net;
using System.Text;
using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Rendering;

/// <summary>Writes an article's blocks as HTML. List markers and the bars between cells become elements; all other text stays as it is.</summary>
internal sealed class HtmlRenderer
{
    private const string CellSeparator = " | ";

    private readonly HtmlPieces _html;
    private string? _group;

    private HtmlRenderer(CancellationToken cancellationToken) => _html = new HtmlPieces(cancellationToken);

    /// <summary>The blocks as sanitised HTML.</summary>
    public static string Render(IReadOnlyList<TextBlock> blocks, CancellationToken cancellationToken)
    {
        var renderer = new HtmlRenderer(cancellationToken);
        foreach (var block in blocks)
        {
            renderer.Write(block);
        }

        renderer.EndGroup();
        return renderer._html.Finish();
    }

    private void Write(TextBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.ListItem:
                WriteItem(block);
                break;
            case BlockKind.TableRow:
                BeginGroup("table");
                WriteRow(block);
                break;
            case BlockKind.Quote:
                BeginGroup("blockquote");
                Wrap("p", block);
                break;
            case BlockKind.Heading:
                EndGroup();
                Wrap("h" + Math.Clamp(block.Level, 1, 6).ToString(CultureInfo.InvariantCulture), block);
                break;
            case BlockKind.Code:
                EndGroup();
                _html.Open("pre");
                _html.Open("code");
                WriteInline(block, 0, block.Text.Length, breaks: false);
                _html.Close();
                _html.Close();
                _html.EndLine();
                break;
            default:
                EndGroup();
                Wrap("p", block);
                break;
        }
    }

    // A block without a marker goes on with the item above it.
    private void WriteItem(TextBlock block)
    {
        var marker = MarkerLength(block.Text);
        var list = marker > 0 ? char.IsAsciiDigit(block.Text[0]) ? "ol" : "ul" : _group is "ol" or "ul" ? _group : "ul";
        if (_group == list && marker == 0)
        {
            Wrap("p", block);
            return;
        }

        if (_group == list)
        {
            _html.Close();
            _html.EndLine();
        }
        else
        {
            var start = list == "ol" && int.TryParse(block.Text.AsSpan(0, marker - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
            BeginGroup(list, start == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" start=\"{start}\""));
        }

        _html.Open("li");
        WriteInline(block, marker, block.Text.Length, breaks: true);
    }

    private void WriteRow(TextBlock block)
    {
        _html.Open("tr");
        var start = 0;
        while (start <= block.Text.Length)
        {
            var end = block.Text.IndexOf(CellSeparator, start, StringComparison.Ordinal);
            end = end < 0 ? block.Text.Length : end;
            _html.Open("td");
            WriteInline(block, start, end, breaks: true);
            _html.Close();
            start = end + CellSeparator.Length;
        }

        _html.Close();
        _html.EndLine();
    }

    private void Wrap(string name, TextBlock block)
    {
        _html.Open(name);
        WriteInline(block, 0, block.Text.Length, breaks: true);
        _html.Close();
        _html.EndLine();
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

            _html.Text(block.Text.AsSpan(at, link.Start - at), breaks);
            _html.Link(WebUtility.HtmlEncode(link.Url.AbsoluteUri), block.Text.AsSpan(link.Start, link.Length));
            at = link.Start + link.Length;
        }

        _html.Text(block.Text.AsSpan(at, end - at), breaks);
    }

    private void BeginGroup(string name, string attributes = "")
    {
        if (_group == name)
        {
            return;
        }

        EndGroup();
        _group = name;
        _html.Open(name, attributes);
        _html.EndLine();
        if (name == "table")
        {
            _html.Open("tbody");
        }
    }

    private void EndGroup()
    {
        if (_group is null)
        {
            return;
        }

        if (_group is "ol" or "ul")
        {
            _html.Close();
            _html.EndLine();
        }
        else if (_group == "table")
        {
            _html.Close();
        }

        _html.Close();
        _html.EndLine();
        _group = null;
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
