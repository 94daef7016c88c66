namespace NewsletterFns.Contracts;

/// <summary>A detected language.</summary>
/// <param name="Code">ISO 639-1 code, or <c>und</c> where it is not known.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ArticleLanguage(string Code, double Confidence);
