using System.Text.Json;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Json;

/// <summary>What the objects around an article say of it: the feed's name and language, its authors, the people a graph names.</summary>
internal sealed record JsonHead(string? Name, string? Language, JsonElement? Authors, MetadataOrigin Origin, IReadOnlyDictionary<string, string> People)
{
    public static JsonHead Empty { get; } = new(null, null, null, MetadataOrigin.JsonField, new Dictionary<string, string>());

    /// <summary>The head for what stands in <paramref name="item"/>.</summary>
    public JsonHead Within(JsonElement item, JsonFields fields)
    {
        if (fields.Value("version") is { ValueKind: JsonValueKind.String } version && version.GetString()!.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase))
        {
            return this with { Name = TitleText.OneLine(fields.First(["title"])), Language = fields.First(["language"]), Authors = fields.Value("authors") ?? fields.Value("author"), Origin = MetadataOrigin.Feed };
        }

        var head = fields.Value("@context") is null && fields.Value("@graph") is null ? this : this with { Origin = MetadataOrigin.JsonLd };
        if (fields.Value("@graph") is not { ValueKind: JsonValueKind.Array } graph)
        {
            return head;
        }

        var people = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in graph.EnumerateArray().Where(node => node.ValueKind == JsonValueKind.Object))
        {
            if (node.TryGetProperty("@id", out var id) && node.TryGetProperty("name", out var name) && JsonFields.Text(id) is { } key && JsonFields.Text(name) is { } text)
            {
                people.TryAdd(key, text);
            }
        }

        return head with { People = people };
    }
}
