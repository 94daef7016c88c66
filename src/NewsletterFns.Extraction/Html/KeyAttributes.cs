using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Html;

/// <summary>The attributes that tell what an element is, read in one pass: each single look-up costs as much as the pass.</summary>
internal readonly record struct KeyAttributes(string? Class, string? Id, string? Role, string? ItemProp, string? Style, bool Hidden)
{
    public static KeyAttributes Of(IElement element)
    {
        string? names = null, id = null, role = null, itemProp = null, style = null;
        var hidden = false;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            switch (attribute.Name)
            {
                case "class":
                    names = attribute.Value;
                    break;
                case "id":
                    id = attribute.Value;
                    break;
                case "role":
                    role = attribute.Value;
                    break;
                case "itemprop":
                    itemProp = attribute.Value;
                    break;
                case "style":
                    style = attribute.Value;
                    break;
                case "hidden":
                    hidden = true;
                    break;
            }
        }

        return new KeyAttributes(names, id, role, itemProp, style, hidden);
    }
}
