namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The size of a document.</summary>
/// <param name="CharactersCount">In text elements.</param>
/// <param name="TransactionsCount">In text records of 1,000 characters.</param>
internal sealed record DocumentStatistics(int CharactersCount, int TransactionsCount);
