using System.Text;
using System.Text.Json;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Json;

/// <summary>Reads JSON Feed, JSON-LD, JSON Lines and plain objects with a body: every object that holds one is an article.</summary>
internal sealed class JsonReader : IDraftReader
{
    // Deep enough for {"data":{"list":{"itemListElement":[{"item":{…}}]}}}; what stands deeper is the inside of something else.
    private const int MaxSearchDepth = 8;
    private const int MaxParseDepth = 256;

    private static readonly JsonReaderOptions ReaderOptions = new()
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxParseDepth,
    };

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var documents = Parse(file.Text, context);
        try
        {
            var roots = documents.ConvertAll(document => document.RootElement);
            var articles = Find(roots, JsonArticle.HasBody, context);
            return articles.Count > 0 ? articles : Find(roots, JsonArticle.HasTeaser, context);
        }
        finally
        {
            documents.ForEach(document => document.Dispose());
        }
    }

    private static List<JsonDocument> Parse(string text, ReadingContext context)
    {
        var documents = new List<JsonDocument>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text.Trim('\uFEFF')), ReaderOptions);
        try
        {
            while (reader.Read())
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                documents.Add(JsonDocument.ParseValue(ref reader));
            }
        }
        catch (JsonException exception)
        {
            if (documents.Count == 0)
            {
                throw ExtractionFaults.Malformed("a JSON file", exception);
            }

            context.Warn("The JSON file is broken after its first values; those were read.");
        }

        return documents;
    }

    // In document order, without recursion; an article's own inside (comments, related articles) is not searched.
    private static List<ArticleDraft> Find(List<JsonElement> roots, Predicate<JsonElement> isArticle, ReadingContext context)
    {
        var drafts = new List<ArticleDraft>();
        var open = new Stack<(JsonElement Element, int Depth, JsonOwner Owner)>();
        foreach (var root in Enumerable.Reverse(roots))
        {
            open.Push((root, 0, JsonOwner.None));
        }

        while (open.TryPop(out var next) && drafts.Count <= context.Options.MaxArticles)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var (element, depth, owner) = next;
            if (element.ValueKind == JsonValueKind.Object && isArticle(element))
            {
                if (JsonArticle.ToDraft(element, owner, context) is { } draft)
                {
                    drafts.Add(draft);
                }
            }
            else if (depth < MaxSearchDepth)
            {
                Push(open, element, depth + 1, element.ValueKind == JsonValueKind.Object ? owner.Of(element) : owner);
            }
        }

        return drafts;
    }

    private static void Push(Stack<(JsonElement Element, int Depth, JsonOwner Owner)> open, JsonElement parent, int depth, JsonOwner owner)
    {
        var children = parent.ValueKind switch
        {
            JsonValueKind.Array => parent.EnumerateArray().ToArray(),
            JsonValueKind.Object => [.. parent.EnumerateObject().Select(property => property.Value)],
            _ => [],
        };
        for (var i = children.Length - 1; i >= 0; i--)
        {
            if (children[i].ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                open.Push((children[i], depth, owner));
            }
        }
    }
}
