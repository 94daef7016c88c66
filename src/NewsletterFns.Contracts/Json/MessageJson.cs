using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsletterFns.Contracts;

/// <summary>How messages and results are written: UTF-8 JSON, camelCase, absent rather than null, letters not escaped.</summary>
public static class MessageJson
{
    private static readonly ContractsJsonContext Context = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The messages are never part of a page, and escaped letters would cost up to six bytes each.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
    });

    /// <summary>The options that everything here is written and read with.</summary>
    public static JsonSerializerOptions Options => Context.Options;

    /// <summary>Writes an event.</summary>
    public static byte[] Serialize(CloudEvent<ArticleSummarized> message) => JsonSerializer.SerializeToUtf8Bytes(message, TypeInfo<CloudEvent<ArticleSummarized>>());

    /// <summary>Writes an event.</summary>
    public static byte[] Serialize(CloudEvent<ArticleFailed> message) => JsonSerializer.SerializeToUtf8Bytes(message, TypeInfo<CloudEvent<ArticleFailed>>());

    /// <summary>Writes a result.</summary>
    public static byte[] Serialize(ArticleResult result) => JsonSerializer.SerializeToUtf8Bytes(result, TypeInfo<ArticleResult>());

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Context.Options.GetTypeInfo(typeof(T));
}
