namespace NewsletterFns.Contracts;

/// <summary>The JSON Schemas of the messages' data.</summary>
public static class MessageSchema
{
    /// <summary>Identifier of the schema of <see cref="ArticleSummarized"/>.</summary>
    public const string ArticleSummarized = "urn:newsletterfns:schema:article.summarized.v1";

    /// <summary>Identifier of the schema of <see cref="ArticleFailed"/>.</summary>
    public const string ArticleFailed = "urn:newsletterfns:schema:article.failed.v1";

    /// <summary>Reads the JSON Schema of a whole message (the CloudEvent with its data).</summary>
    /// <param name="eventType">One of <see cref="EventType"/>.</param>
    /// <returns>The schema's text.</returns>
    /// <exception cref="ArgumentException">There is no such type.</exception>
    public static string Read(string eventType)
    {
        using var stream = typeof(MessageSchema).Assembly.GetManifestResourceStream(eventType + ".schema.json")
            ?? throw new ArgumentException($"There is no schema for \"{eventType}\"; see {nameof(EventType)}.", nameof(eventType));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
