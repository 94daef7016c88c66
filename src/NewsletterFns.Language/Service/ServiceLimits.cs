namespace NewsletterFns.Language.Service;

/// <summary>What Azure AI Language takes in one request, api-version 2023-04-01 (article «Data limits», 2025-11-18).</summary>
public static class ServiceLimits
{
    /// <summary>The longest document of a synchronous request, in text elements.</summary>
    public const int SyncElements = 5_120;

    /// <summary>All documents of a job together, in text elements.</summary>
    public const int JobElements = 125_000;

    /// <summary>Documents of a job.</summary>
    public const int JobDocuments = 25;

    /// <summary>Bytes of a request's body.</summary>
    public const int BodyBytes = 1_048_576;

    /// <summary>Sentences that a summary may be asked for.</summary>
    public const int SummarySentences = 20;

    /// <summary>Text elements of a text record, the unit of billing.</summary>
    public const int RecordElements = 1_000;

    /// <summary>How long a job's results are kept.</summary>
    public static readonly TimeSpan JobRetention = TimeSpan.FromHours(24);

    /// <summary>Documents of a synchronous request; 0 where there are only jobs.</summary>
    /// <param name="feature">What is asked.</param>
    public static int SyncDocuments(LanguageFeature feature) => feature switch
    {
        LanguageFeature.LanguageDetection => 1_000,
        LanguageFeature.KeyPhrases or LanguageFeature.Sentiment => 10,
        LanguageFeature.Entities or LanguageFeature.LinkedEntities or LanguageFeature.Pii => 5,
        _ => 0,
    };

    /// <summary>The text records that are billed for a document.</summary>
    /// <param name="elements">Its length in text elements.</param>
    public static int Records(int elements) => Math.Max(1, (elements + RecordElements - 1) / RecordElements);
}
