namespace Azure.AI.TextAnalytics;

/// <summary>
/// What a job does with its documents. The actions on custom models, on health records and of classification, which the real package has too,
/// are left out.
/// </summary>
public class TextAnalyticsActions
{
    /// <summary>A name for the job.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Actions of recognition of personal information; none when null.</summary>
    public IReadOnlyCollection<RecognizePiiEntitiesAction>? RecognizePiiEntitiesActions { get; set; }

    /// <summary>Actions of entity recognition; none when null.</summary>
    public IReadOnlyCollection<RecognizeEntitiesAction>? RecognizeEntitiesActions { get; set; }

    /// <summary>Actions of key phrase extraction; none when null.</summary>
    public IReadOnlyCollection<ExtractKeyPhrasesAction>? ExtractKeyPhrasesActions { get; set; }

    /// <summary>Actions of entity linking; none when null.</summary>
    public IReadOnlyCollection<RecognizeLinkedEntitiesAction>? RecognizeLinkedEntitiesActions { get; set; }

    /// <summary>Actions of sentiment analysis; none when null.</summary>
    public IReadOnlyCollection<AnalyzeSentimentAction>? AnalyzeSentimentActions { get; set; }

    /// <summary>Actions of extractive summarization; none when null.</summary>
    public IReadOnlyCollection<ExtractiveSummarizeAction>? ExtractiveSummarizeActions { get; set; }

    /// <summary>Actions of abstractive summarization; none when null.</summary>
    public IReadOnlyCollection<AbstractiveSummarizeAction>? AbstractiveSummarizeActions { get; set; }
}
