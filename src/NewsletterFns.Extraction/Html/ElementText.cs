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
        var tooLong = false;
        DomWalk.Below(
            element,
            node =>
            {
                if (node is IText text)
                {
                    builder.Append(text.Data);
                    tooLong = builder.Length > 4 * limit;
                    return tooLong ? DomWalk.Step.Stop : DomWalk.Step.Skip;
                }

                if (node is not IElement child || child.LocalName is "script" or "style" || skip?.Invoke(child) == true)
                {
                    return DomWalk.Step.Skip;
                }

                if (child.LocalName == "br" || ElementRules.IsBlock(child.LocalName))
                {
                    builder.Append(' ');
                }

                return DomWalk.Step.Descend;
            },
            leave: null,
            CancellationToken.None);
        if (tooLong)
        {
            return null;
        }

        var value = string.Join(' ', builder.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return value.Length > 0 && value.Length <= limit ? value : null;
    }
}
