using System.Text.Json;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Json;

/// <summary>What an object says of all articles below it, such as a JSON Feed of its items.</summary>
internal sealed record JsonOwner(string? Name, Uri? Url, string? Language, IReadOnlyList<string> Authors)
{
    public static JsonOwner None { get; } = new(null, null, null, []);

    /// <summary>The owner of what stands in <paramref name="element"/>, which may itself stand in another one.</summary>
    public JsonOwner Of(JsonElement element)
    {
        var authors = JsonValues.Names(element, "authors", "author").SelectMany(BylineParser.Clean).ToArray();
        return new JsonOwner(
            TitleText.OneLine(JsonValues.Text(element, "title", "name")) ?? Name,
            LinkCleaner.Clean(JsonValues.Text(element, "home_page_url", "url", "link")) ?? Url,
            JsonValues.Text(element, "language", "inLanguage", "lang") ?? Language,
            authors.Length > 0 ? authors : Authors);
    }
}
