namespace NewsletterFns.Language;

/// <summary>Who answered one feature.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Provider">Such as <c>embedded</c> or <c>azure</c>.</param>
/// <param name="ModelVersion">The model's version as its provider names it.</param>
/// <param name="TextRecords">What it cost, in text records of 1,000 characters as the service bills them; 0 for the embedded engine.</param>
public sealed record FeatureProvenance(LanguageFeature Feature, string Provider, string ModelVersion, int TextRecords = 0);
