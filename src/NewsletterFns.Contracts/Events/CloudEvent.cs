using System.Text.Json.Serialization;

namespace NewsletterFns.Contracts;

/// <summary>A CloudEvents 1.0 envelope in the JSON event format.</summary>
/// <typeparam name="TData">What the event carries.</typeparam>
public sealed record CloudEvent<TData>
    where TData : class
{
    /// <summary>Always <c>1.0</c>.</summary>
    [JsonPropertyName("specversion")]
    public string SpecVersion { get; init; } = "1.0";

    /// <summary>Equal for repeats of one event; drop what you have seen.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from: the address of the container that the file was dropped into.</summary>
    public required string Source { get; init; }

    /// <summary>One of <see cref="EventType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The file's blob name.</summary>
    public string? Subject { get; init; }

    /// <summary>When the event was made.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>Always <c>application/json</c>.</summary>
    [JsonPropertyName("datacontenttype")]
    public string DataContentType { get; init; } = "application/json";

    /// <summary>Identifier of the JSON Schema of <see cref="Data"/>, see <see cref="MessageSchema"/>.</summary>
    [JsonPropertyName("dataschema")]
    public string? DataSchema { get; init; }

    /// <summary>What happened.</summary>
    public required TData Data { get; init; }
}
