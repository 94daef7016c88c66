using System.Text.Json;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Json;

/// <summary>The JSON values of a text: one document, or one a line (JSON Lines); guards before it and comments in it are skipped.</summary>
internal static class JsonSource
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Whether a text is data rather than prose in brackets; <paramref name="named"/> where its name says so.</summary>
    public static bool IsJson(string text, bool named)
    {
        var json = Trim(text);
        if (json.Length == 0 || json.Span[0] is not ('{' or '['))
        {
            return false;
        }

        if (TryParse(json) is { } document)
        {
            using (document)
            {
                return named || document.RootElement.ValueKind is JsonValueKind.Object || document.RootElement.GetArrayLength() > 1
                    || (document.RootElement.GetArrayLength() == 1 && document.RootElement[0].ValueKind is JsonValueKind.Object);
            }
        }

        using var line = json.Span[0] == '{' ? TryParse(FirstLine(json)) : null;
        return named || line is not null;
    }

    /// <exception cref="ExtractionException">There is no JSON at all.</exception>
    public static IEnumerable<JsonElement> Read(string text, ReadingContext context)
    {
        var json = Trim(SurrogateEscapes.Mend(text));
        if (TryParse(json) is { } document)
        {
            return [document.RootElement];
        }

        return json.Length > 0 && json.Span[0] == '{' && TryParse(FirstLine(json)) is not null ? Lines(json, context) : throw ExtractionFaults.Malformed("JSON");
    }

    private static IEnumerable<JsonElement> Lines(ReadOnlyMemory<char> json, ReadingContext context)
    {
        while (json.Length > 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var line = FirstLine(json);
            json = json[Math.Min(line.Length + 1, json.Length)..];
            if (line.Span.IsWhiteSpace())
            {
                continue;
            }

            if (TryParse(line) is { } document)
            {
                yield return document.RootElement;
            }
            else
            {
                context.Warn("Some lines of the file are not JSON and were left out.");
            }
        }
    }

    private static ReadOnlyMemory<char> FirstLine(ReadOnlyMemory<char> json)
    {
        var end = json.Span.IndexOf('\n');
        return end < 0 ? json : json[..end];
    }

    // «)]}'» keeps browsers from running data as a script.
    private static ReadOnlyMemory<char> Trim(string text)
    {
        var json = text.AsMemory().Trim().TrimStart('\uFEFF').TrimStart();
        if (json.Span.StartsWith(")]}'"))
        {
            json = json[4..].TrimStart(",").TrimStart();
        }

        while (json.Span.StartsWith("//") || json.Span.StartsWith("/*"))
        {
            var end = json.Span.IndexOf(json.Span[1] == '/' ? "\n" : "*/");
            json = end < 0 ? ReadOnlyMemory<char>.Empty : json[(end + (json.Span[1] == '/' ? 1 : 2))..].TrimStart();
        }

        return json;
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<char> json)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
