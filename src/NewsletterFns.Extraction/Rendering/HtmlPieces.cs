using System.Text;

namespace NewsletterFns.Extraction.Rendering;

/// <summary>Collects HTML and sanitises it piece by piece: what the sanitiser costs grows with the square of an element's children.</summary>
internal sealed class HtmlPieces(CancellationToken cancellationToken)
{
    private const int PieceElements = 200;

    private readonly StringBuilder _clean = new();
    private readonly StringBuilder _piece = new();
    private readonly List<string> _open = [];
    private string _reopened = "";
    private int _elements;

    public void Open(string name, string attributes = "")
    {
        _piece.Append('<').Append(name).Append(attributes).Append('>');
        _open.Add(name);
        _elements++;
    }

    public void Close()
    {
        _piece.Append("</").Append(_open[^1]).Append('>');
        _open.RemoveAt(_open.Count - 1);
    }

    public void EndLine()
    {
        _piece.Append('\n');
        EndPieceIfFull();
    }

    public void Link(string encodedUrl, ReadOnlySpan<char> text)
    {
        _piece.Append("<a href=\"").Append(encodedUrl).Append("\">");
        Encode(text);
        _piece.Append("</a>");
        _elements++;
        EndPieceIfFull();
    }

    /// <summary>Text, with its line breaks as they are or as elements.</summary>
    public void Text(ReadOnlySpan<char> text, bool breaks)
    {
        while (breaks && text.IndexOf('\n') is >= 0 and var end)
        {
            Encode(text[..end]);
            _piece.Append("<br>");
            _elements++;
            EndPieceIfFull();
            text = text[(end + 1)..];
        }

        Encode(text);
    }

    public string Finish()
    {
        EndPiece();
        return _clean.ToString();
    }

    private void EndPieceIfFull()
    {
        if (_elements >= PieceElements)
        {
            EndPiece();
        }
    }

    // What is open is closed for the sanitiser and opened again; neither goes to the output.
    private void EndPiece()
    {
        cancellationToken.ThrowIfCancellationRequested();
        var closing = string.Concat(Enumerable.Reverse(_open).Select(name => $"</{name}>"));
        var clean = ArticleSanitizer.Sanitize(_piece.Append(closing).ToString());
        _clean.Append(clean, _reopened.Length, clean.Length - _reopened.Length - closing.Length);
        _reopened = string.Concat(_open.Select(name => $"<{name}>"));
        _piece.Clear().Append(_reopened);
        _elements = 0;
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"") is >= 0 and var next)
        {
            _piece.Append(text[..next]).Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(next + 1)..];
        }

        _piece.Append(text);
    }
}
