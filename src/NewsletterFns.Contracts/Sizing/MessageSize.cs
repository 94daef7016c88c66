namespace NewsletterFns.Contracts;

/// <summary>The size rule: a queue message holds 65,536 bytes, which are 49,152 before base64.</summary>
public static class MessageSize
{
    /// <summary>The largest message in bytes of JSON, before base64.</summary>
    public const int MaxBytes = 49_152;

    /// <summary>Writes an event within <see cref="MaxBytes"/>. What does not fit is shortened by rank, lowest first, and named in <see cref="ArticleSummarized.Truncated"/>.</summary>
    /// <param name="message">The event with everything that is known.</param>
    /// <returns>The event as JSON, at most <see cref="MaxBytes"/> bytes.</returns>
    public static byte[] Fit(CloudEvent<ArticleSummarized> message)
    {
        var json = MessageJson.Serialize(message);
        return json.Length <= MaxBytes ? json : new MessageShortener(message).Shorten();
    }
}
