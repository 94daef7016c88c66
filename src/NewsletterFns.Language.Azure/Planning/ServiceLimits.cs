namespace NewsletterFns.Language.Azure;

/// <summary>What the service takes in one request, api-version 2023-04-01.</summary>
internal static class ServiceLimits
{
    /// <summary>The longest document of a synchronous request, in text elements.</summary>
    public const int SyncElements = 5_120;

    /// <summary>All documents of a job together, in text elements.</summary>
    public const int JobElements = 125_000;

    /// <summary>Documents of a job.</summary>
    public const int JobDocuments = 25;

    /// <summary>
    /// UTF-16 code units of a request: it may have 1 MB, and the client writes most letters beyond ASCII as six bytes. Text elements alone
    /// would not do, for one of them may have any number of code units.
    /// </summary>
    public const int RequestLength = 150_000;

    /// <summary>Documents of a language detection.</summary>
    public const int LanguageDocuments = 1_000;

    /// <summary>Sentences that a summary may be asked for.</summary>
    public const int SummarySentences = 20;

    /// <summary>Documents of a synchronous request.</summary>
    public static int SyncDocuments(LanguageFeature feature) => feature switch
    {
        LanguageFeature.LanguageDetection => LanguageDocuments,
        LanguageFeature.KeyPhrases or LanguageFeature.Sentiment => 10,
        LanguageFeature.Entities or LanguageFeature.LinkedEntities or LanguageFeature.Pii => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "There is no synchronous request for it."),
    };

    /// <summary>Whether a synchronous request answers it.</summary>
    public static bool HasSync(LanguageFeature feature) => feature != LanguageFeature.Summary;
}
