namespace NewsletterFns.Language.Azure;

/// <summary>What is to be had of one text.</summary>
/// <param name="Document">Index of the text within the call.</param>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language, as the service is told.</param>
/// <param name="Features">The features; language detection is not one of them.</param>
/// <param name="SummarySentences">How many sentences a summary has.</param>
internal sealed record PlanItem(int Document, string Text, string Language, IReadOnlySet<LanguageFeature> Features, int SummarySentences);
