using System.Text.Json;

namespace NewsletterFns.Extraction.Json;

/// <summary>Reads the properties of JSON objects in the shapes that they come in: a text, an object with a text, a list of either.</summary>
internal static class JsonValues
{
    // Where an object stands for a text: WordPress writes {"rendered": …}, JSON-LD {"@value": …}, addresses stand in @id.
    private static readonly string[] Inner = ["rendered", "@value", "html", "text", "name", "url", "@id", "id"];

    /// <summary>The first property of these names, in their order, that holds a text; never blank. Case and «_» do not count.</summary>
    public static string? Text(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Find(element, name) is { } value && AsText(value) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>All texts of the first property of these names that holds any.</summary>
    public static IReadOnlyList<string> Names(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Find(element, name) is not { } value)
            {
                continue;
            }

            var texts = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(AsName) : [AsName(value)];
            var found = texts.OfType<string>().ToArray();
            if (found.Length > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static JsonElement? Find(JsonElement element, string name)
    {
        if (element.TryGetProperty(name, out var exact))
        {
            return exact;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (AreSame(property.Name, name))
            {
                return property.Value;
            }
        }

        return null;
    }

    // «publishedAt», «published_at» and «PublishedAt» are one name.
    private static bool AreSame(string left, string right)
        => Math.Abs(left.Length - right.Length) <= 3
            && left.Replace("_", "", StringComparison.Ordinal).Equals(right.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    /// <summary>The string, or <see langword="null"/> where it escapes half a surrogate pair, which the parser lets through and cannot give.</summary>
    public static string? ReadString(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? AsText(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return ReadString(value) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.Object:
                return Inner.Select(name => value.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.String ? AsText(inner) : null).FirstOrDefault(found => found is not null);
            case JsonValueKind.Array:
                // Paragraphs, or blocks of an editor.
                var parts = value.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Object).Select(AsText).OfType<string>().ToArray();
                return parts.Length > 0 ? string.Join("\n\n", parts) : null;
            default:
                return null;
        }
    }

    private static string? AsName(JsonElement value) => value.ValueKind == JsonValueKind.Object ? Text(value, "name", "displayName", "title") : AsText(value);
}
