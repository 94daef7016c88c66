using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>What is to be done with documents, as it is sent. What is null or empty is not sent.</summary>
/// <param name="Kind">The kind of task.</param>
/// <param name="ModelVersion">The version of the model.</param>
/// <param name="LoggingOptOut">Whether the documents must not be kept.</param>
internal sealed record AnalysisTask(string Kind, string? ModelVersion, bool? LoggingOptOut)
{
    public const string LanguageDetection = nameof(LanguageDetection);
    public const string EntityRecognition = nameof(EntityRecognition);
    public const string EntityLinking = nameof(EntityLinking);
    public const string KeyPhraseExtraction = nameof(KeyPhraseExtraction);
    public const string PiiEntityRecognition = nameof(PiiEntityRecognition);
    public const string SentimentAnalysis = nameof(SentimentAnalysis);
    public const string ExtractiveSummarization = nameof(ExtractiveSummarization);
    public const string AbstractiveSummarization = nameof(AbstractiveSummarization);

    /// <summary>The task's name within a job.</summary>
    public string? Name { get; init; }

    /// <summary>Whether opinions are looked for.</summary>
    public bool? OpinionMining { get; init; }

    /// <summary>The domain of personal information.</summary>
    public PiiEntityDomain Domain { get; init; }

    /// <summary>The categories of personal information.</summary>
    public IReadOnlyList<PiiEntityCategory> PiiCategories { get; init; } = [];

    /// <summary>The sentences of a summary.</summary>
    public int? SentenceCount { get; init; }

    /// <summary>The order of the sentences of a summary.</summary>
    public ExtractiveSummarySentencesOrder? SortBy { get; init; }

    /// <summary>A task with the options that every kind has.</summary>
    public static AnalysisTask Of(string kind, TextAnalyticsRequestOptions? options) =>
        new(kind, options?.ModelVersion, options?.DisableServiceLogs);

    /// <summary>Writes the parameters as an object.</summary>
    public void WriteParameters(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (OpinionMining is { } opinionMining)
        {
            writer.WriteBoolean("opinionMining", opinionMining);
        }

        if (Domain == PiiEntityDomain.ProtectedHealthInformation)
        {
            writer.WriteString("domain", "phi");
        }

        if (PiiCategories.Count > 0)
        {
            writer.WriteStartArray("piiCategories");
            foreach (var category in PiiCategories)
            {
                writer.WriteStringValue(category.ToString());
            }

            writer.WriteEndArray();
        }

        if (SentenceCount is { } sentenceCount)
        {
            writer.WriteNumber("sentenceCount", sentenceCount);
        }

        if (SortBy is { } sortBy)
        {
            writer.WriteString("sortBy", sortBy.ToString());
        }

        // Offsets must index a string of .NET; these two kinds have no offsets.
        if (Kind is not (LanguageDetection or KeyPhraseExtraction))
        {
            writer.WriteString("stringIndexType", "Utf16CodeUnit");
        }

        if (ModelVersion is not null)
        {
            writer.WriteString("modelVersion", ModelVersion);
        }

        if (LoggingOptOut is { } loggingOptOut)
        {
            writer.WriteBoolean("loggingOptOut", loggingOptOut);
        }

        writer.WriteEndObject();
    }
}
