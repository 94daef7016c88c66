using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsletterFns.Extraction.Tests.Rendering;

/// <summary>Text and HTML of one article in the form in which both must be equal: without white space, list markers and the bars between cells.</summary>
internal static partial class RenderedText
{
    public static string Of(string text) => Blank().Replace(Marker().Replace(text, ""), "").Replace("|", "", StringComparison.Ordinal);

    public static string OfHtml(string html)
    {
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.GetDescendants())
        {
            if (node is IText data)
            {
                text.Append(data.Data);
            }
            else if (node is IElement { LocalName: not ("a" or "td" or "code") })
            {
                text.Append('\n');
            }
        }

        return Of(text.ToString());
    }

    [GeneratedRegex(@"^\s*([-*+•◦▪●·–—→]|\d{1,8}[.)])( |$)", RegexOptions.Multiline)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
