namespace NewsletterFns.Extraction.Quotes;

/// <summary>What the words around a quotation say about it.</summary>
/// <param name="Speaker">The speaker, <see cref="Quotes.Speaker.Unnamed"/> where somebody without a name speaks, <see langword="null"/> where nothing tells.</param>
/// <param name="IsDirect">Whether a colon or a verb directly beside it shows that it is speech.</param>
internal readonly record struct Attribution(Speaker? Speaker, bool IsDirect);
