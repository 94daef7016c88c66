using System.Text.Json;
using NewsletterFns.Language.Emulator.Errors;

namespace NewsletterFns.Language.Emulator.Requests;

/// <summary>Reads properties of a request's body; one of the wrong type is an error that names it.</summary>
internal static class JsonReading
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <summary>Parses a body.</summary>
    /// <exception cref="RequestFailure">It is empty or no JSON object.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        if (body.Span.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        if (body.Length == 0)
        {
            throw ServiceErrors.EmptyRequest();
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body, Options);
        }
        catch (JsonException e)
        {
            throw ServiceErrors.MalformedBody(FormattableString.Invariant($"The JSON is broken at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}."));
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }

        document.Dispose();
        throw ServiceErrors.MalformedBody("A JSON object is expected.");
    }

    public static string? Text(this JsonElement parent, string name) => Find(parent, name) is not { } value ? null : AsText(value, name);

    public static bool? Flag(this JsonElement parent, string name) => Find(parent, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw Wrong(name, "true or false"),
    };

    public static int? Number(this JsonElement parent, string name) => Find(parent, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out int number) => number,
        _ => throw Wrong(name, "a whole number"),
    };

    public static JsonElement? Object(this JsonElement parent, string name) => Find(parent, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => value,
        _ => throw Wrong(name, "an object"),
    };

    public static IEnumerable<JsonElement>? Objects(this JsonElement parent, string name) =>
        Array(parent, name)?.Select(item => item.ValueKind == JsonValueKind.Object ? item : throw Wrong(name, "an array of objects"));

    public static IEnumerable<string>? Texts(this JsonElement parent, string name) => Array(parent, name)?.Select(item => AsText(item, name));

    private static IEnumerable<JsonElement>? Array(JsonElement parent, string name) => Find(parent, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } value => value.EnumerateArray(),
        _ => throw Wrong(name, "an array"),
    };

    // A null is as good as nothing.
    private static JsonElement? Find(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string AsText(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw Wrong(name, "a string");
        }

        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw ServiceErrors.MalformedBody($"The string '{name}' is not valid Unicode.");
        }
    }

    private static RequestFailure Wrong(string name, string expected) => ServiceErrors.MalformedBody($"'{name}' must be {expected}.");
}
