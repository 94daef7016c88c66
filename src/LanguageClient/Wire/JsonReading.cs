using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads JSON whose members may be missing or null.</summary>
internal static class JsonReading
{
    /// <summary>A member, when it is there and not null.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null
            ? value
            : null;

    /// <summary>A text, or null.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name)?.GetString();

    /// <summary>A text; an error when there is none.</summary>
    public static string RequiredText(this JsonElement element, string name) =>
        element.Text(name) ?? throw new JsonException($"The member {name} is missing.");

    /// <summary>A whole number, 0 when there is none.</summary>
    public static int Whole(this JsonElement element, string name) => element.Member(name)?.GetInt32() ?? 0;

    /// <summary>A number, 0 when there is none.</summary>
    public static double Number(this JsonElement element, string name) => element.Member(name)?.GetDouble() ?? 0;

    /// <summary>A moment, or null.</summary>
    public static DateTimeOffset? Moment(this JsonElement element, string name) => element.Member(name)?.GetDateTimeOffset();

    /// <summary>The items of a list; none when there is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Member(name)?.EnumerateArray() ?? [];
}
