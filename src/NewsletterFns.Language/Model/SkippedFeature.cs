namespace NewsletterFns.Language;

/// <summary>A feature that an analysis lacks.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Reason">Why, as a sentence for a person.</param>
public sealed record SkippedFeature(LanguageFeature Feature, string Reason);
