namespace NewsletterFns.Extraction.Quotes;

/// <summary>Words between marks.</summary>
/// <param name="Open">Of the opening mark.</param>
/// <param name="Start">Of the first character inside.</param>
/// <param name="End">After the last character inside.</param>
/// <param name="Close">After the closing mark.</param>
internal readonly record struct QuoteSpan(int Open, int Start, int End, int Close);
