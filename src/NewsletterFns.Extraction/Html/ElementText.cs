using System.Text;
using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Html;

/// <summary>The text of small elements on one line.</summary>
internal static class ElementText
{
    /// <summary>The text below <paramref name="element"/>, or <see langword="null"/> where it is blank or longer than <paramref name="limit"/>.</summary>
    public static string? Of(IElement element, int limit, Predicate<IElement>? skip = null)
    {
        var builder = new StringBuilder();
        for (INode? node = element.FirstChild; node is not null;)
        {
            if (node is IText text)
            {
                builder.Append(text.Data);
                if (builder.Length > 4 * limit)
                {
                    return null;
                }
            }
            else if (node is IElement child)
            {
                if (child.LocalName == "br" || ElementRules.IsBlock(child.LocalName))
                {
                    builder.Append(' ');
                }

                if (node.FirstChild is not null && child.LocalName is not ("script" or "style") && skip?.Invoke(child) != true)
                {
                    node = node.FirstChild;
                    continue;
                }
            }

            while (node is not null && node != element && node.NextSibling is null)
            {
                node = node.Parent;
            }

            node = node == element ? null : node?.NextSibling;
        }

        var value = string.Join(' ', builder.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return value.Length > 0 && value.Length <= limit ? value : null;
    }
}
