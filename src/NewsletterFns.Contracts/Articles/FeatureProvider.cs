namespace NewsletterFns.Contracts;

/// <summary>Who answered a feature.</summary>
/// <param name="Provider">Such as <c>embedded</c> or <c>azure</c>.</param>
/// <param name="ModelVersion">The model's version as its provider names it.</param>
public sealed record FeatureProvider(string Provider, string ModelVersion);
