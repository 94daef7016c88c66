namespace NewsletterFns.Language;

/// <summary>A feature that an analysis lacks.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Reason">Why, as a sentence for a person.</param>
public sealed record SkippedFeature(LanguageFeature Feature, string Reason)
{
    /// <summary>The fault behind it, or <see langword="null"/> where the feature is only not there for this text. Its message may quote the text: never log that.</summary>
    public Exception? Fault { get; init; }
}
