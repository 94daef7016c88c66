namespace NewsletterFns.Contracts;

/// <summary>A feature that is missing.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record FeatureSkipped(string Feature, string Reason);
