using System.Text;
using System.Text.Json;

namespace NewsletterFns.Extraction.Json;

/// <summary>The fields of a JSON object under the names that programs give them: case, <c>_</c> and <c>-</c> do not matter.</summary>
internal sealed class JsonFields
{
    private const int MaxTextDepth = 6;

    // Where an object keeps its text: WordPress, translations, trees of paragraphs, people and sections.
    private static readonly string[] Holders = ["rendered", "html", "value", "text", "content", "name", "title", "displayname", "children", "@value", "paragraphs"];

    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    public JsonFields(JsonElement item)
    {
        foreach (var property in item.EnumerateObject())
        {
            _values.TryAdd(Key(property.Name), property.Value);
        }
    }

    public IEnumerable<JsonElement> Values => _values.Values;

    public JsonElement? Value(string key) => _values.TryGetValue(key, out var value) ? value : null;

    /// <summary>The first text under one of the names; never blank.</summary>
    public string? First(IEnumerable<string> keys) => Texts(keys).FirstOrDefault();

    public IEnumerable<string> Texts(IEnumerable<string> keys)
        => keys.Select(key => Value(key) is { } value ? Text(value) : null).OfType<string>();

    /// <summary>A string or number, the text within an object such as WordPress's <c>rendered</c>, or the paragraphs of an array.</summary>
    public static string? Text(JsonElement value, int depth = 0)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.Object when depth < MaxTextDepth:
                var fields = new JsonFields(value);
                return Holders.Select(key => fields.Value(key) is { } inner ? Text(inner, depth + 1) : null).FirstOrDefault(text => text is not null);
            case JsonValueKind.Array when depth < MaxTextDepth:
                var parts = new StringBuilder();
                foreach (var part in value.EnumerateArray())
                {
                    if (part.ValueKind is not JsonValueKind.Number && Text(part, depth + 1) is { } paragraph)
                    {
                        parts.Append(parts.Length > 0 ? "\n\n" : "").Append(paragraph);
                    }
                }

                return parts.Length > 0 ? parts.ToString() : null;
            default:
                return null;
        }
    }

    private static string Key(string name)
        => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
