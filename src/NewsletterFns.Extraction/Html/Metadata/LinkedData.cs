using System.Text.Json;
using NewsletterFns.Extraction.Json;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The article among the JSON-LD scripts of a page (schema.org).</summary>
internal sealed class LinkedData
{
    private const int MaxDepth = 64;
    private const int MaxObjects = 5_000;

    private static readonly JsonDocumentOptions JsonOptions = new()
    {
        MaxDepth = MaxDepth,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private int _rank;

    public string? Headline { get; private set; }

    public string? DatePublished { get; private set; }

    public string? ArticleBody { get; private set; }

    public string? Publisher { get; private set; }

    public string? Url { get; private set; }

    public IReadOnlyList<string> Authors { get; private set; } = [];

    public static LinkedData Read(IReadOnlyList<string> scripts, CancellationToken cancellationToken)
    {
        var result = new LinkedData();
        foreach (var script in scripts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                using var document = JsonDocument.Parse(Unwrap(script), JsonOptions);
                result.Look(document.RootElement);
            }
            catch (JsonException)
            {
                // Broken scripts are common; the other voices speak.
            }
        }

        return result;
    }

    private static string Unwrap(string script)
    {
        var start = script.IndexOfAny(['{', '[']);
        var end = script.LastIndexOfAny(['}', ']']);
        var json = start >= 0 && end > start ? script[start..(end + 1)] : script;

        // Line breaks inside strings are not JSON but frequent; outside of them a space is as good.
        return json.ReplaceLineEndings(" ").Replace('\t', ' ');
    }

    private void Look(JsonElement root)
    {
        var people = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<JsonElement>([root]);
        var articles = new List<(int Rank, JsonElement Item)>();
        for (var count = 0; queue.Count > 0 && count < MaxObjects; count++)
        {
            var item = queue.Dequeue();
            if (item.ValueKind == JsonValueKind.Array)
            {
                foreach (var child in item.EnumerateArray())
                {
                    queue.Enqueue(child);
                }

                continue;
            }

            if (item.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            if (Text(item, "@id") is { } id && Text(item, "name") is { } name)
            {
                people.TryAdd(id, name);
            }

            if (Rank(item) is var rank and > 0)
            {
                articles.Add((rank, item));
            }

            foreach (var property in item.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                    && property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "author" or "publisher" or "itemListElement" or "hasPart" or "subjectOf")
                {
                    queue.Enqueue(property.Value);
                }
            }
        }

        foreach (var (rank, item) in articles)
        {
            Take(rank, item, people);
        }
    }

    private void Take(int rank, JsonElement item, Dictionary<string, string> people)
    {
        if (rank < _rank)
        {
            return;
        }

        var better = rank > _rank;
        _rank = rank;
        Headline = Prefer(better, Text(item, "headline") ?? Text(item, "name"), Headline);
        DatePublished = Prefer(better, Text(item, "datePublished") ?? Text(item, "dateCreated"), DatePublished);
        ArticleBody = Prefer(better, Text(item, "articleBody"), ArticleBody);
        Url = Prefer(better, Text(item, "url"), Url);
        if (item.TryGetProperty("publisher", out var publisher))
        {
            Publisher = Prefer(better, Names(publisher, people).FirstOrDefault(), Publisher);
        }

        if (item.TryGetProperty("author", out var author) || item.TryGetProperty("creator", out author))
        {
            var names = Names(author, people).Distinct(StringComparer.Ordinal).ToArray();
            Authors = names.Length > 0 && (better || Authors.Count == 0) ? names : Authors;
        }
    }

    private static string? Prefer(bool better, string? candidate, string? current) => better ? candidate ?? current : current ?? candidate;

    private static int Rank(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out var type))
        {
            return 0;
        }

        var names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.ToString()) : [type.ToString()];
        return names.Select(name => name switch
        {
            _ when name.EndsWith("NewsArticle", StringComparison.Ordinal) => 3,
            "BlogPosting" or "Article" or "Report" or "LiveBlogPosting" or "ScholarlyArticle" or "TechArticle" or "SocialMediaPosting" or "OpinionNewsArticle"
                or "Recipe" or "Review" or "DiscussionForumPosting" or "QAPage" => 3,
            "WebPage" or "ItemPage" or "AboutPage" or "CreativeWork" => 1,
            _ => 0,
        }).DefaultIfEmpty().Max();
    }

    private static IEnumerable<string> Names(JsonElement value, Dictionary<string, string> people)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                var text = JsonValues.ReadString(value) ?? string.Empty;
                return [people.GetValueOrDefault(text, text)];
            case JsonValueKind.Array:
                return value.EnumerateArray().SelectMany(item => Names(item, people));
            case JsonValueKind.Object:
                var name = value.TryGetProperty("name", out var names) && names.ValueKind == JsonValueKind.Array
                    ? names.EnumerateArray().Select(item => item.ToString()).ToArray()
                    : Text(value, "name") is { } single ? [single]
                    : Text(value, "@id") is { } id && people.TryGetValue(id, out var known) ? [known]
                    : [];
                return name;
            default:
                return [];
        }
    }

    private static string? Text(JsonElement item, string name)
        => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && JsonValues.ReadString(value) is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text)
            ? System.Net.WebUtility.HtmlDecode(text)
            : null;
}
