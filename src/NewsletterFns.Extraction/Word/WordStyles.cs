using System.Globalization;
using System.Xml.Linq;

namespace NewsletterFns.Extraction.Word;

/// <summary>Styles, list definitions and link targets of a document.</summary>
internal sealed class WordStyles
{
    private const int MaxInheritance = 20;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, int Level), string> _formats = [];
    private readonly Dictionary<(string List, int Level), int> _counters = [];
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    public WordStyles(XElement? styles, XElement? numbering, XElement? relationships)
    {
        foreach (var style in Children(styles, "style"))
        {
            var properties = Child(style, "pPr");
            var list = Child(properties, "numPr");
            _styles.TryAdd(Value(style, "styleId") ?? "", new WordStyle(
                (Value(Child(style, "name"), "val") ?? "").ToLowerInvariant(),
                Value(Child(style, "basedOn"), "val"),
                Number(Value(Child(properties, "outlineLvl"), "val")),
                Value(Child(list, "numId"), "val"),
                Number(Value(Child(list, "ilvl"), "val")) ?? 0));
        }

        var definitions = Children(numbering, "abstractNum").GroupBy(item => Value(item, "abstractNumId") ?? "").ToDictionary(group => group.Key, group => group.First());
        foreach (var list in Children(numbering, "num"))
        {
            foreach (var level in Children(definitions.GetValueOrDefault(Value(Child(list, "abstractNumId"), "val") ?? ""), "lvl"))
            {
                _formats.TryAdd((Value(list, "numId") ?? "", Number(Value(level, "ilvl")) ?? 0), Value(Child(level, "numFmt"), "val") ?? "bullet");
            }
        }

        foreach (var relationship in Children(relationships, "Relationship").Where(item => Value(item, "TargetMode") == "External"))
        {
            _targets.TryAdd(Value(relationship, "Id") ?? "", Value(relationship, "Target") ?? "");
        }

        Language = Value(styles?.Descendants().FirstOrDefault(item => item.Name.LocalName == "lang"), "val");
    }

    /// <summary>The language that the document's defaults name.</summary>
    public string? Language { get; }

    public string? Target(string? id) => id is null ? null : _targets.GetValueOrDefault(id);

    public string StyleName(string? id) => id is null ? "" : _styles.TryGetValue(id, out var style) ? style.Name : id.ToLowerInvariant();

    /// <summary>1 to 6 for headings, told by the style's name or outline level in any language of Word; else 0.</summary>
    public int HeadingLevel(string? id, int? outline)
    {
        foreach (var style in Chain(id))
        {
            if (style.Name is "title" || (style.Name.StartsWith("heading ", StringComparison.Ordinal) && style.Name.Length == 9))
            {
                return style.Name == "title" ? 1 : Math.Clamp(style.Name[8] - '0', 1, 6);
            }

            outline ??= style.Outline;
        }

        return outline is >= 0 and < 9 ? Math.Min(outline.Value + 1, 6) : StyleName(id) is ['h', 'e', 'a', 'd', 'i', 'n', 'g', >= '1' and <= '6'] name ? name[7] - '0' : 0;
    }

    /// <summary>The list that a paragraph of the style is an item of.</summary>
    public (string List, int Level)? List(string? id) => Chain(id).FirstOrDefault(style => style.List is not null) is { } found ? (found.List!, found.Level) : null;

    /// <summary>«- » or the next number of the list.</summary>
    public string NextMarker(string list, int level)
    {
        if (!_formats.TryGetValue((list, level), out var format) || format is "bullet" or "none")
        {
            return format == "none" ? "" : "- ";
        }

        var number = _counters[(list, level)] = _counters.GetValueOrDefault((list, level)) + 1;
        for (var deeper = level + 1; deeper < 9; deeper++)
        {
            _counters.Remove((list, deeper));
        }

        return (format.EndsWith("Letter", StringComparison.Ordinal) && number <= 26 ? ((char)('a' + number - 1)).ToString() : number.ToString(CultureInfo.InvariantCulture)) + ". ";
    }

    public static int? Number(string? value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IEnumerable<WordStyle> Chain(string? id)
    {
        for (var i = 0; i < MaxInheritance && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private static IEnumerable<XElement> Children(XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    private static XElement? Child(XElement? element, string name) => Children(element, name).FirstOrDefault();

    private static string? Value(XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;
}
