using System.Text.Json;
using NewsletterFns.Extraction.Json;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The article among the JSON-LD scripts of a page (schema.org): graphs, arrays and references by <c>@id</c> are followed, broken scripts repaired.</summary>
internal sealed class LinkedData
{
    private const int MaxDepth = 64;
    private const int MaxObjects = 5_000;
    private const int MaxAuthors = 50;
    private const int ArticleRank = 3;

    private static readonly JsonDocumentOptions JsonOptions = new()
    {
        MaxDepth = MaxDepth,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<(int Rank, JsonElement Item)> _found = [];

    public string? Headline { get; private set; }

    public string? DatePublished { get; private set; }

    public string? DateModified { get; private set; }

    public string? ArticleBody { get; private set; }

    public string? Publisher { get; private set; }

    public string? Url { get; private set; }

    public string? Section { get; private set; }

    public string? Language { get; private set; }

    public IReadOnlyList<LinkedAuthor> Authors { get; private set; } = [];

    /// <param name="scripts">The contents of the scripts.</param>
    /// <param name="url">The page's address, which tells its article from those it links to.</param>
    /// <param name="title">The page's title, for the same end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static LinkedData Read(IReadOnlyList<string> scripts, Uri? url, string? title, CancellationToken cancellationToken)
    {
        var data = new LinkedData();
        foreach (var script in scripts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Parse(script) is { } root)
            {
                data.Gather(root);
            }
        }

        // A stable sort: what is stated first wins among equals.
        foreach (var (_, item) in data._found.OrderByDescending(found => Weight(found.Rank, found.Item, url, title)).Take(2))
        {
            data.Take(item);
        }

        foreach (var (_, item) in data._found.Where(found => found.Rank < ArticleRank))
        {
            data.Take(item);
        }

        return data;
    }

    private static JsonElement? Parse(string script)
    {
        foreach (var attempt in (ReadOnlySpan<Func<string, string>>)[text => text, JsonRepair.Repair, text => JsonRepair.Repair(System.Net.WebUtility.HtmlDecode(text))])
        {
            try
            {
                using var document = JsonDocument.Parse(SurrogateEscapes.Mend(attempt(script)), JsonOptions);
                return document.RootElement.Clone();
            }
            catch (Exception exception) when (exception is JsonException or ArgumentException)
            {
                // The next attempt repairs more; where none helps, the other voices speak.
            }
        }

        return null;
    }

    private void Gather(JsonElement root)
    {
        var queue = new Queue<(JsonElement Item, bool IsListed)>([(root, false)]);
        for (var count = 0; queue.Count > 0 && count < MaxObjects; count++)
        {
            var (item, listed) = queue.Dequeue();
            if (item.ValueKind == JsonValueKind.Array)
            {
                foreach (var child in item.EnumerateArray())
                {
                    queue.Enqueue((child, listed));
                }

                continue;
            }

            if (item.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            if (Text(item, "@id") is { } id && item.TryGetProperty("name", out _))
            {
                _byId.TryAdd(id, item);
            }

            // Articles in lists are those the page links to.
            if (!listed && Rank(item) is var rank and > 0)
            {
                _found.Add((rank, item));
            }

            foreach (var property in item.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                    && property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "author" or "publisher" or "itemListElement" or "hasPart" or "subjectOf" or "video")
                {
                    queue.Enqueue((property.Value, listed || property.Name is "itemListElement" or "hasPart"));
                }
            }
        }
    }

    private static int Weight(int rank, JsonElement item, Uri? url, string? title)
    {
        var weight = 4 * rank;
        weight += title is not null && Text(item, "headline") is { } headline && TitleText.AreSame(headline, title) ? 3 : 0;
        weight += url is not null && (Text(item, "url") ?? Text(item, "mainEntityOfPage") ?? Text(item, "@id")) is { } own && LinkCleaner.Clean(own)?.AbsolutePath == url.AbsolutePath ? 2 : 0;
        return weight + (item.TryGetProperty("datePublished", out _) ? 1 : 0);
    }

    private void Take(JsonElement item)
    {
        Headline ??= Text(item, "headline") ?? Text(item, "name");
        DatePublished ??= Text(item, "datePublished") ?? Text(item, "dateCreated") ?? Text(item, "uploadDate");
        DateModified ??= Text(item, "dateModified");
        ArticleBody ??= Text(item, "articleBody");
        Url ??= Text(item, "url") ?? Text(item, "mainEntityOfPage") ?? (item.TryGetProperty("mainEntityOfPage", out var page) ? Text(page, "@id") : null);
        Section ??= First(item, "articleSection");
        Language ??= First(item, "inLanguage");
        if (Publisher is null && item.TryGetProperty("publisher", out var publisher))
        {
            Publisher = People(publisher).FirstOrDefault()?.Name;
        }

        if (Authors.Count == 0 && (item.TryGetProperty("author", out var author) || item.TryGetProperty("creator", out author)))
        {
            Authors = People(author).DistinctBy(person => person.Name).Take(MaxAuthors).ToArray();
        }
    }

    private static int Rank(JsonElement item)
        => item.TryGetProperty("@type", out var type) ? Types(type).Select(name => name switch
        {
            _ when name.EndsWith("Article", StringComparison.Ordinal) => ArticleRank,
            "BlogPosting" or "Report" or "LiveBlogPosting" or "SocialMediaPosting" or "Recipe" or "Review" or "DiscussionForumPosting" or "QAPage" => ArticleRank,
            "WebPage" or "ItemPage" or "AboutPage" or "CreativeWork" => 2,
            "VideoObject" or "PodcastEpisode" => 1,
            _ => 0,
        }).DefaultIfEmpty().Max() : 0;

    private static IEnumerable<string> Types(JsonElement type)
        => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Take(8).Select(name => name.ToString()) : [type.ToString()];

    private IEnumerable<LinkedAuthor> People(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when Text(value) is { } text:
                return _byId.TryGetValue(text, out var known) ? Named(known) : [new LinkedAuthor(text, IsOrganization: false)];
            case JsonValueKind.Array:
                return value.EnumerateArray().Take(MaxAuthors).SelectMany(People);
            case JsonValueKind.Object when value.TryGetProperty("name", out _):
                return Named(value);
            case JsonValueKind.Object when Text(value, "@id") is { } id && _byId.TryGetValue(id, out var referred):
                return Named(referred);
            default:
                return [];
        }
    }

    private static IEnumerable<LinkedAuthor> Named(JsonElement item)
    {
        var isOrganization = item.TryGetProperty("@type", out var type) && !Types(type).Contains("Person")
            && Types(type).Any(name => name.EndsWith("Organization", StringComparison.Ordinal) || name is "WebSite" or "Corporation" or "Brand");
        return item.TryGetProperty("name", out var name)
            ? (name.ValueKind == JsonValueKind.Array ? name.EnumerateArray().Take(MaxAuthors).Select(Text) : [Text(name)]).OfType<string>().Select(text => new LinkedAuthor(text, isOrganization))
            : [];
    }

    private static string? First(JsonElement item, string property)
    {
        if (!item.TryGetProperty(property, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind == JsonValueKind.Object ? Text(value, "alternateName") ?? Text(value, "name") : Text(value);
    }

    private static string? Text(JsonElement item, string property)
        => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(property, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value)
        => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? System.Net.WebUtility.HtmlDecode(text) : null;
}
