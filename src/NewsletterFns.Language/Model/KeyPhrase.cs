namespace NewsletterFns.Language;

/// <summary>A phrase that says what the text is about.</summary>
/// <param name="Text">The phrase as it stands at its first place.</param>
/// <param name="Score">0 to 1, comparable within one document.</param>
/// <param name="Offset">Start of its first place in UTF-16 code units.</param>
/// <param name="Length">Length there in UTF-16 code units.</param>
public sealed record KeyPhrase(string Text, double Score, int Offset, int Length);
