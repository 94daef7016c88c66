namespace NewsletterFns.Language;

/// <summary>A language with the confidence of its detection.</summary>
/// <param name="Code">ISO 639-1 code such as <c>it</c>, or <c>und</c> where it is not known.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record DetectedLanguage(string Code, double Confidence)
{
    /// <summary>Code of a language that is not known (ISO 639-2 «undetermined»).</summary>
    public const string UnknownCode = "und";

    /// <summary>A language that is not known.</summary>
    public static DetectedLanguage Unknown { get; } = new(UnknownCode, 0);

    /// <summary>Whether the language is known.</summary>
    public bool IsKnown => Code != UnknownCode;
}
