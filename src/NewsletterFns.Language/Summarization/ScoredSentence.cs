namespace NewsletterFns.Language.Summarization;

/// <summary>A sentence with what speaks for it.</summary>
/// <param name="Index">Its place in the document.</param>
/// <param name="Grade">How well it stands alone.</param>
/// <param name="Vector">Its content.</param>
/// <param name="Score">How much it says of the whole, 0 to about 1.</param>
internal sealed record ScoredSentence(int Index, SentenceGrade Grade, SentenceVector Vector, double Score);
