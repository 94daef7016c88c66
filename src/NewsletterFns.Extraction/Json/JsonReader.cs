using System.Text.Json;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Json;

/// <summary>Reads JSON Feed, JSON-LD and plain objects with a title and a text, alone, in lists, inside other objects or one a line.</summary>
internal sealed class JsonReader : IDraftReader
{
    private const int MaxDepth = 6;

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var drafts = new List<ArticleDraft>();
        foreach (var root in JsonSource.Read(file.Text, context))
        {
            Collect(root, JsonHead.Empty, 0, drafts, context);
        }

        return drafts.Count > 0
            ? drafts
            : throw ExtractionFaults.NoArticle("nothing in this JSON has both a title and a text; name them «title» and «content», or drop the text itself");
    }

    // An object that is an article is not looked into: what it holds (related stories, an author's bio) is not part of it.
    private static void Collect(JsonElement value, JsonHead head, int depth, List<ArticleDraft> drafts, ReadingContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (depth > MaxDepth || drafts.Count > context.Options.MaxArticles)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                if (item.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                {
                    Collect(item, head, depth + 1, drafts, context);
                }
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var fields = new JsonFields(value);
            head = head.Within(value, fields);
            if (JsonArticle.ToDraft(fields, head, context) is { } draft)
            {
                drafts.Add(draft);
                return;
            }

            foreach (var inner in fields.Values)
            {
                Collect(inner, head, depth + 1, drafts, context);
            }
        }
    }
}
