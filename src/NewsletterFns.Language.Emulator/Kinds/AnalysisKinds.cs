namespace NewsletterFns.Language.Emulator.Kinds;

/// <summary>The kinds of api-version 2023-04-01 with their limits (articles «Data limits» and «Language support» of the service's documentation).</summary>
internal static class AnalysisKinds
{
    public static readonly AnalysisKind LanguageDetection = new("LanguageDetection", LanguageFeature.LanguageDetection, 1000, InJobs: false, []);
    public static readonly AnalysisKind EntityRecognition = new("EntityRecognition", LanguageFeature.Entities, 5, InJobs: true, LanguageLists.Entities);
    public static readonly AnalysisKind EntityLinking = new("EntityLinking", LanguageFeature.LinkedEntities, 5, InJobs: true, LanguageLists.Linking);
    public static readonly AnalysisKind PiiEntityRecognition = new("PiiEntityRecognition", LanguageFeature.Pii, 5, InJobs: true, LanguageLists.Entities);
    public static readonly AnalysisKind KeyPhraseExtraction = new("KeyPhraseExtraction", LanguageFeature.KeyPhrases, 10, InJobs: true, LanguageLists.Phrases);
    public static readonly AnalysisKind SentimentAnalysis = new("SentimentAnalysis", LanguageFeature.Sentiment, 10, InJobs: true, LanguageLists.Phrases);
    public static readonly AnalysisKind ExtractiveSummarization = new("ExtractiveSummarization", LanguageFeature.Summary, 0, InJobs: true, LanguageLists.Summaries);
    public static readonly AnalysisKind AbstractiveSummarization = new("AbstractiveSummarization", LanguageFeature.Summary, 0, InJobs: true, LanguageLists.AbstractiveSummaries);

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
}
