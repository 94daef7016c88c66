namespace NewsletterFns.Extraction.Quotes;

/// <summary>What stands between two marks that belong together.</summary>
/// <param name="Start">Where the opening mark stands.</param>
/// <param name="End">The offset after the closing mark.</param>
/// <param name="TextStart">Where the words begin.</param>
/// <param name="TextEnd">The offset after the words.</param>
/// <param name="IsDialogue">Whether dashes mark it.</param>
internal readonly record struct QuotedSpan(int Start, int End, int TextStart, int TextEnd, bool IsDialogue);
