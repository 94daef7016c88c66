namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>What a request held and cost.</summary>
/// <param name="DocumentsCount">All documents.</param>
/// <param name="ValidDocumentsCount">Those that were analysed.</param>
/// <param name="ErroneousDocumentsCount">Those that failed.</param>
/// <param name="TransactionsCount">Text records of the valid ones.</param>
internal sealed record RequestStatistics(int DocumentsCount, int ValidDocumentsCount, int ErroneousDocumentsCount, long TransactionsCount);
