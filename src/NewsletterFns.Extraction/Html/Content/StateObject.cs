using System.Text;
using System.Text.Json;
using NewsletterFns.Extraction.Html.Metadata;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Finds an article's text in the data that a page's scripts render it from: <c>__NEXT_DATA__</c>, <c>window.__STATE__ = {…}</c>.</summary>
internal sealed class StateObject
{
    private const int MaxDepth = 128;
    private const int MaxValues = 200_000;
    private const int MaxAssignments = 12;
    private const int LeastText = 200;
    private const int LeastParagraph = 40;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly PageMetadata _metadata;
    private readonly CancellationToken _cancellationToken;
    private string? _best;
    private int _values;

    private StateObject(PageMetadata metadata, CancellationToken cancellationToken) => (_metadata, _cancellationToken) = (metadata, cancellationToken);

    /// <summary>Whether a script of this type may hold data.</summary>
    public static bool MayBe(string? type) => string.IsNullOrEmpty(type) || (type.Contains("json", StringComparison.OrdinalIgnoreCase) && !type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        || type.Contains("javascript", StringComparison.OrdinalIgnoreCase);

    /// <summary>The body of the article that has the page's headline, as HTML or as lines; or <see langword="null"/>.</summary>
    public static string? Find(string script, PageMetadata metadata, CancellationToken cancellationToken)
    {
        var state = new StateObject(metadata, cancellationToken);
        var text = script.AsSpan();
        for (var values = 0; values < MaxAssignments && ValueStart(text) is >= 0 and var start; values++)
        {
            text = text[start..];
            state.Read(ref text);
        }

        return state._best;
    }

    // Where the script is a value, or assigns one to a variable.
    private static int ValueStart(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny('{', '[') is >= 0 and var next; at += next + 1)
        {
            var before = text[..(at + next)].TrimEnd();
            if (before.IsEmpty || before[^1] == '=')
            {
                return at + next;
            }
        }

        return -1;
    }

    private void Read(ref ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            Look(document.RootElement, isArticle: false);
            text = text[Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed))..];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair cannot be read, and code that begins as an assignment does is no data.
            text = text[1..];
        }
    }

    // The depth is that of the JSON parser.
    private void Look(JsonElement value, bool isArticle)
    {
        if ((++_values & 0xFFF) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        if (_values > MaxValues)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            Take(isArticle ? Lines(value) : null);
            foreach (var item in value.EnumerateArray())
            {
                Look(item, isArticle);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            isArticle |= HasHeadline(value);
            foreach (var property in value.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String)
                {
                    Take(isArticle && IsBody(property.Name) ? property.Value.GetString() : null);
                }
                else if (!IsOther(property.Name))
                {
                    Look(property.Value, isArticle);
                }
            }
        }
    }

    private void Take(string? body)
    {
        if (body is { Length: >= LeastText } && body.Length > (_best?.Length ?? 0) && !body.StartsWith("http", StringComparison.Ordinal))
        {
            _best = body;
        }
    }

    private bool HasHeadline(JsonElement value)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && property.Name.Length <= 20
                && (property.Name.Contains("title", StringComparison.OrdinalIgnoreCase) || property.Name.Contains("headline", StringComparison.OrdinalIgnoreCase))
                && property.Value.GetString() is { Length: > 8 and < 400 } text && IsTitle(text))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTitle(string text)
    {
        var key = TitleText.Key(text);
        return key.Length > 6 && new[] { _metadata.Headline, _metadata.OpenGraphTitle, _metadata.DocumentTitle }
            .Any(title => title is not null && TitleText.Key(title).Contains(key, StringComparison.Ordinal));
    }

    private static bool IsBody(string name) => name.Length <= 24
        && (name.Contains("body", StringComparison.OrdinalIgnoreCase) || name.Contains("content", StringComparison.OrdinalIgnoreCase)
            || name.Contains("html", StringComparison.OrdinalIgnoreCase) || name.Contains("text", StringComparison.OrdinalIgnoreCase));

    private static bool IsOther(string name) => name.Contains("related", StringComparison.OrdinalIgnoreCase) || name.Contains("comment", StringComparison.OrdinalIgnoreCase)
        || name.Contains("recommend", StringComparison.OrdinalIgnoreCase);

    // Paragraphs are often the items of a list, as strings, as HTML, or as trees of text nodes.
    private static string? Lines(JsonElement list)
    {
        var lines = new StringBuilder();
        var paragraphs = 0;
        foreach (var item in list.EnumerateArray())
        {
            var line = new StringBuilder();
            Inline(item, line);
            var text = line.ToString().Trim();
            paragraphs += text.Length >= LeastParagraph && text.Contains(' ', StringComparison.Ordinal) ? 1 : 0;
            if (text.Length > 0)
            {
                lines.Append(text).Append('\n');
            }
        }

        return paragraphs > 1 ? lines.ToString() : null;
    }

    private static void Inline(JsonElement value, StringBuilder line)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                line.Append(value.GetString());
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Inline(item, line);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    if (property.Name is "text" or "html" or "content" or "value" or "data" or "children" or "body" or "paragraph" or "nodes" or "source")
                    {
                        Inline(property.Value, line);
                    }
                }

                break;
        }
    }
}
