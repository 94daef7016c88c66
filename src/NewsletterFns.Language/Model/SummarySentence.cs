namespace NewsletterFns.Language;

/// <summary>A sentence of the text that is part of the summary.</summary>
/// <param name="Text">The sentence exactly as it stands in the text.</param>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Rank">0 to 1: how much it says of the whole; higher is more.</param>
public sealed record SummarySentence(string Text, int Offset, int Length, double Rank);
