namespace NewsletterFns.Language.Recognition;

/// <summary>The words of one sentence.</summary>
/// <param name="Start">Index of its first word in the document.</param>
/// <param name="Count">How many words it has.</param>
internal readonly record struct SentenceRange(int Start, int Count);
