using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Emulator.Kinds;

/// <summary>The kinds of api-version 2023-04-01 with their limits (articles «Data limits» and «Language support» of the service's documentation).</summary>
internal static class AnalysisKinds
{
    public static readonly AnalysisKind LanguageDetection = Of("LanguageDetection", LanguageFeature.LanguageDetection, inJobs: false);
    public static readonly AnalysisKind EntityRecognition = Of("EntityRecognition", LanguageFeature.Entities);
    public static readonly AnalysisKind EntityLinking = Of("EntityLinking", LanguageFeature.LinkedEntities);
    public static readonly AnalysisKind PiiEntityRecognition = Of("PiiEntityRecognition", LanguageFeature.Pii);
    public static readonly AnalysisKind KeyPhraseExtraction = Of("KeyPhraseExtraction", LanguageFeature.KeyPhrases);
    public static readonly AnalysisKind SentimentAnalysis = Of("SentimentAnalysis", LanguageFeature.Sentiment);
    public static readonly AnalysisKind ExtractiveSummarization = Of("ExtractiveSummarization", LanguageFeature.Summary);
    public static readonly AnalysisKind AbstractiveSummarization = new("AbstractiveSummarization", LanguageFeature.Summary, 0, InJobs: true, ["ar", .. ServiceLanguages.Of(LanguageFeature.Summary)]);

    private static readonly AnalysisKind[] Known =
    [
        SentimentAnalysis, EntityRecognition, PiiEntityRecognition, KeyPhraseExtraction, LanguageDetection, EntityLinking, ExtractiveSummarization, AbstractiveSummarization,

        // The service has them; a job may hold them here too, and their tasks fail.
        new("Healthcare", null, 0, InJobs: true, []),
        new("CustomEntityRecognition", null, 0, InJobs: true, []),
        new("CustomSingleLabelClassification", null, 0, InJobs: true, []),
        new("CustomMultiLabelClassification", null, 0, InJobs: true, []),
    ];

    /// <summary>Kinds that answer at once.</summary>
    public static IEnumerable<AnalysisKind> Synchronous => Known.Where(kind => kind.IsSynchronous);

    /// <summary>Kinds of tasks.</summary>
    public static IEnumerable<AnalysisKind> InJobs => Known.Where(kind => kind.InJobs);

    /// <summary>Finds a kind by its name on the wire.</summary>
    public static AnalysisKind? Find(IEnumerable<AnalysisKind> among, string? name) => among.FirstOrDefault(kind => kind.Name == name);

    private static AnalysisKind Of(string name, LanguageFeature feature, bool inJobs = true) => new(name, feature, ServiceLimits.SyncDocuments(feature), inJobs, ServiceLanguages.Of(feature));
}
