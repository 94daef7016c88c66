namespace NewsletterFns.Language;

/// <summary>A paragraph and its language.</summary>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Language">Its language; <see cref="DetectedLanguage.Unknown"/> where it is too short to tell.</param>
public sealed record ParagraphLanguage(int Offset, int Length, DetectedLanguage Language);
