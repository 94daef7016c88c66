namespace Azure.AI.TextAnalytics;

/// <summary>
/// What the actions of a job came to, one result an action. The results on custom models, on health records and of classification, which the
/// real package has too, are left out.
/// </summary>
public sealed class AnalyzeActionsResult
{
    internal AnalyzeActionsResult(
        IReadOnlyCollection<RecognizePiiEntitiesActionResult> recognizePiiEntitiesResults,
        IReadOnlyCollection<RecognizeEntitiesActionResult> recognizeEntitiesResults,
        IReadOnlyCollection<ExtractKeyPhrasesActionResult> extractKeyPhrasesResults,
        IReadOnlyCollection<RecognizeLinkedEntitiesActionResult> recognizeLinkedEntitiesResults,
        IReadOnlyCollection<AnalyzeSentimentActionResult> analyzeSentimentResults,
        IReadOnlyCollection<ExtractiveSummarizeActionResult> extractiveSummarizeResults,
        IReadOnlyCollection<AbstractiveSummarizeActionResult> abstractiveSummarizeResults)
    {
        RecognizePiiEntitiesResults = recognizePiiEntitiesResults;
        RecognizeEntitiesResults = recognizeEntitiesResults;
        ExtractKeyPhrasesResults = extractKeyPhrasesResults;
        RecognizeLinkedEntitiesResults = recognizeLinkedEntitiesResults;
        AnalyzeSentimentResults = analyzeSentimentResults;
        ExtractiveSummarizeResults = extractiveSummarizeResults;
        AbstractiveSummarizeResults = abstractiveSummarizeResults;
    }

    /// <summary>The results of the actions of recognition of personal information.</summary>
    public IReadOnlyCollection<RecognizePiiEntitiesActionResult> RecognizePiiEntitiesResults { get; }

    /// <summary>The results of the actions of entity recognition.</summary>
    public IReadOnlyCollection<RecognizeEntitiesActionResult> RecognizeEntitiesResults { get; }

    /// <summary>The results of the actions of key phrase extraction.</summary>
    public IReadOnlyCollection<ExtractKeyPhrasesActionResult> ExtractKeyPhrasesResults { get; }

    /// <summary>The results of the actions of entity linking.</summary>
    public IReadOnlyCollection<RecognizeLinkedEntitiesActionResult> RecognizeLinkedEntitiesResults { get; }

    /// <summary>The results of the actions of sentiment analysis.</summary>
    public IReadOnlyCollection<AnalyzeSentimentActionResult> AnalyzeSentimentResults { get; }

    /// <summary>The results of the actions of extractive summarization.</summary>
    public IReadOnlyCollection<ExtractiveSummarizeActionResult> ExtractiveSummarizeResults { get; }

    /// <summary>The results of the actions of abstractive summarization.</summary>
    public IReadOnlyCollection<AbstractiveSummarizeActionResult> AbstractiveSummarizeResults { get; }
}
