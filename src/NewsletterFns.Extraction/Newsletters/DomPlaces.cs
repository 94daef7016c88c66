using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>Where elements stand to each other.</summary>
internal static class DomPlaces
{
    /// <summary>An element and all that it stands in, from the inside.</summary>
    public static IEnumerable<IElement> Around(IElement? element)
    {
        for (; element is not null; element = element.ParentElement)
        {
            yield return element;
        }
    }

    /// <summary>The smallest element that holds both.</summary>
    public static IElement? Common(IElement? a, IElement? b)
    {
        var around = Around(a).ToHashSet();
        return Around(b).FirstOrDefault(around.Contains);
    }
}
