namespace NewsletterFns.Extraction.Quotes;

/// <summary>A word or sign of the text outside quotations, or a quotation as a whole.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">The offset after it.</param>
/// <param name="IsCapital">Whether a word begins with a capital.</param>
/// <param name="IsFirst">Whether a sentence begins with it.</param>
/// <param name="Quote">The index of the quoted span, for <see cref="QuoteTokenKind.Quote"/>.</param>
internal readonly record struct QuoteToken(QuoteTokenKind Kind, int Start, int End, bool IsCapital, bool IsFirst, int Quote = -1);
