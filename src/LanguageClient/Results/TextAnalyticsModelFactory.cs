using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// Makes results for tests. What needs the results of custom models, health records or classification is left out, and with it the way to make
/// the results of a job with summaries.
/// </summary>
public static class TextAnalyticsModelFactory
{
    /// <summary>An error.</summary>
    public static TextAnalyticsError TextAnalyticsError(string code, string message, string? target = null) =>
        new(code, message, target);

    /// <summary>A warning.</summary>
    public static TextAnalyticsWarning TextAnalyticsWarning(string code, string message) =>
        new(code, message);

    /// <summary>Counts over a document.</summary>
    public static TextDocumentStatistics TextDocumentStatistics(int characterCount, int transactionCount) =>
        new(characterCount, transactionCount);

    /// <summary>Counts over a batch.</summary>
    public static TextDocumentBatchStatistics TextDocumentBatchStatistics(
        int documentCount,
        int validDocumentCount,
        int invalidDocumentCount,
        long transactionCount) =>
        new(documentCount, validDocumentCount, invalidDocumentCount, transactionCount);

    /// <summary>A detected language.</summary>
    public static DetectedLanguage DetectedLanguage(
        string name,
        string iso6391Name,
        double confidenceScore,
        IList<TextAnalyticsWarning>? warnings = null) =>
        new(name, iso6391Name, confidenceScore, [.. warnings ?? []]);

    /// <summary>A named entity without a place.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static CategorizedEntity CategorizedEntity(string text, string category, string? subCategory, double score) =>
        new(text, category, subCategory, score, offset: 0, length: 0);

    /// <summary>A named entity.</summary>
    public static CategorizedEntity CategorizedEntity(
        string text,
        string category,
        string? subCategory,
        double score,
        int offset,
        int length) =>
        new(text, category, subCategory, score, offset, length);

    /// <summary>The named entities of a document.</summary>
    public static CategorizedEntityCollection CategorizedEntityCollection(
        IList<CategorizedEntity> entities,
        IList<TextAnalyticsWarning>? warnings = null) =>
        new(entities, [.. warnings ?? []]);

    /// <summary>A match without a place.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static LinkedEntityMatch LinkedEntityMatch(string text, double score) =>
        new(text, score, offset: 0, length: 0);

    /// <summary>A match of a linked entity.</summary>
    public static LinkedEntityMatch LinkedEntityMatch(string text, double score, int offset, int length) =>
        new(text, score, offset, length);

    /// <summary>A linked entity without an identifier of Bing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static LinkedEntity LinkedEntity(
        string name,
        string dataSourceEntityId,
        string language,
        string dataSource,
        Uri url,
        IEnumerable<LinkedEntityMatch> matches) =>
        new(name, dataSourceEntityId, language, dataSource, url, matches, bingEntitySearchApiId: null);

    /// <summary>A linked entity.</summary>
    public static LinkedEntity LinkedEntity(
        string name,
        string dataSourceEntityId,
        string language,
        string dataSource,
        Uri url,
        IEnumerable<LinkedEntityMatch> matches,
        string bingEntitySearchApiId) =>
        new(name, dataSourceEntityId, language, dataSource, url, matches, bingEntitySearchApiId);

    /// <summary>The linked entities of a document.</summary>
    public static LinkedEntityCollection LinkedEntityCollection(
        IList<LinkedEntity> entities,
        IList<TextAnalyticsWarning>? warnings = null) =>
        new(entities, [.. warnings ?? []]);

    /// <summary>The key phrases of a document.</summary>
    public static KeyPhraseCollection KeyPhraseCollection(IList<string> keyPhrases, IList<TextAnalyticsWarning>? warnings = null) =>
        new(keyPhrases, [.. warnings ?? []]);

    /// <summary>A piece of personal information.</summary>
    public static PiiEntity PiiEntity(string text, string category, string? subCategory, double score, int offset, int length) =>
        new(text, category, subCategory, score, offset, length);

    /// <summary>The personal information in a document.</summary>
    public static PiiEntityCollection PiiEntityCollection(
        IEnumerable<PiiEntity> entities,
        string redactedText,
        IEnumerable<TextAnalyticsWarning>? warnings = null) =>
        new([.. entities], redactedText, [.. warnings ?? []]);

    /// <summary>Scores of sentiments.</summary>
    public static SentimentConfidenceScores SentimentConfidenceScores(double positiveScore, double neutralScore, double negativeScore) =>
        new(positiveScore, neutralScore, negativeScore);

    /// <summary>An aspect.</summary>
    public static TargetSentiment TargetSentiment(
        TextSentiment sentiment,
        string text,
        double positiveScore,
        double negativeScore,
        int offset,
        int length) =>
        new(text, sentiment, SentimentConfidenceScores(positiveScore, neutralScore: 0, negativeScore), offset, length);

    /// <summary>What is said of an aspect.</summary>
    public static AssessmentSentiment AssessmentSentiment(
        TextSentiment sentiment,
        double positiveScore,
        double negativeScore,
        string text,
        bool isNegated,
        int offset,
        int length) =>
        new(text, sentiment, SentimentConfidenceScores(positiveScore, neutralScore: 0, negativeScore), isNegated, offset, length);

    /// <summary>An opinion on an aspect.</summary>
    public static SentenceOpinion SentenceOpinion(TargetSentiment target, IEnumerable<AssessmentSentiment> assessments) =>
        new(target, [.. assessments]);

    /// <summary>The sentiment of a sentence without a place.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static SentenceSentiment SentenceSentiment(
        TextSentiment sentiment,
        string text,
        double positiveScore,
        double neutralScore,
        double negativeScore) =>
        new(text, sentiment, SentimentConfidenceScores(positiveScore, neutralScore, negativeScore), [], offset: 0, length: 0);

    /// <summary>The sentiment of a sentence.</summary>
    public static SentenceSentiment SentenceSentiment(
        TextSentiment sentiment,
        string text,
        double positiveScore,
        double neutralScore,
        double negativeScore,
        int offset,
        int length,
        IEnumerable<SentenceOpinion> opinions) =>
        new(text, sentiment, SentimentConfidenceScores(positiveScore, neutralScore, negativeScore), [.. opinions], offset, length);

    /// <summary>The sentiment of a document.</summary>
    public static DocumentSentiment DocumentSentiment(
        TextSentiment sentiment,
        double positiveScore,
        double neutralScore,
        double negativeScore,
        List<SentenceSentiment> sentenceSentiments,
        IList<TextAnalyticsWarning>? warnings = null) =>
        new(sentiment, SentimentConfidenceScores(positiveScore, neutralScore, negativeScore), sentenceSentiments, [.. warnings ?? []]);

    /// <summary>A sentence of a summary.</summary>
    public static ExtractiveSummarySentence ExtractiveSummarySentence(string text, double rankScore, int offset, int length) =>
        new(text, rankScore, offset, length);

    /// <summary>A part that a summary was made from.</summary>
    public static AbstractiveSummaryContext AbstractiveSummaryContext(int offset, int length) =>
        new(offset, length);

    /// <summary>A summary.</summary>
    public static AbstractiveSummary AbstractiveSummary(string text, IEnumerable<AbstractiveSummaryContext> contexts) =>
        new(text, [.. contexts]);

    /// <summary>The result for a document.</summary>
    public static DetectLanguageResult DetectLanguageResult(
        string id,
        TextDocumentStatistics statistics,
        DetectedLanguage detectedLanguage) =>
        new(id, statistics, detectedLanguage);

    /// <summary>The error for a document.</summary>
    public static DetectLanguageResult DetectLanguageResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results for a batch.</summary>
    public static DetectLanguageResultCollection DetectLanguageResultCollection(
        IEnumerable<DetectLanguageResult> list,
        TextDocumentBatchStatistics? statistics,
        string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>The result for a document.</summary>
    public static RecognizeEntitiesResult RecognizeEntitiesResult(
        string id,
        TextDocumentStatistics statistics,
        CategorizedEntityCollection entities) =>
        new(id, statistics, entities);

    /// <summary>The error for a document.</summary>
    public static RecognizeEntitiesResult RecognizeEntitiesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results for a batch.</summary>
    public static RecognizeEntitiesResultCollection RecognizeEntitiesResultCollection(
        IEnumerable<RecognizeEntitiesResult> list,
        TextDocumentBatchStatistics? statistics,
        string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>The result for a document.</summary>
    public static RecognizeLinkedEntitiesResult RecognizeLinkedEntitiesResult(
        string id,
        TextDocumentStatistics statistics,
        LinkedEntityCollection linkedEntities) =>
        new(id, statistics, linkedEntities);

    /// <summary>The error for a document.</summary>
    public static RecognizeLinkedEntitiesResult RecognizeLinkedEntitiesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results for a batch.</summary>
    public static RecognizeLinkedEntitiesResultCollection RecognizeLinkedEntitiesResultCollection(
        IEnumerable<RecognizeLinkedEntitiesResult> list,
        TextDocumentBatchStatistics? statistics,
        string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>The result for a document.</summary>
    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(
        string id,
        TextDocumentStatistics statistics,
        KeyPhraseCollection keyPhrases) =>
        new(id, statistics, keyPhrases);

    /// <summary>The error for a document.</summary>
    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results for a batch.</summary>
    public static ExtractKeyPhrasesResultCollection ExtractKeyPhrasesResultCollection(
        IEnumerable<ExtractKeyPhrasesResult> list,
        TextDocumentBatchStatistics? statistics,
        string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>The result for a document.</summary>
    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(
        string id,
        TextDocumentStatistics statistics,
        PiiEntityCollection entities) =>
        new(id, statistics, entities);

    /// <summary>The error for a document.</summary>
    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results for a batch.</summary>
    public static RecognizePiiEntitiesResultCollection RecognizePiiEntitiesResultCollection(
        IEnumerable<RecognizePiiEntitiesResult> list,
        TextDocumentBatchStatistics? statistics,
        string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>The result for a document.</summary>
    public static AnalyzeSentimentResult AnalyzeSentimentResult(
        string id,
        TextDocumentStatistics statistics,
        DocumentSentiment documentSentiment) =>
        new(id, statistics, documentSentiment);

    /// <summary>The error for a document.</summary>
    public static AnalyzeSentimentResult AnalyzeSentimentResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results for a batch.</summary>
    public static AnalyzeSentimentResultCollection AnalyzeSentimentResultCollection(
        IEnumerable<AnalyzeSentimentResult> list,
        TextDocumentBatchStatistics? statistics,
        string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>The result for a document.</summary>
    public static ExtractiveSummarizeResult ExtractiveSummarizeResult(
        string id,
        TextDocumentStatistics statistics,
        IEnumerable<ExtractiveSummarySentence> sentences,
        IEnumerable<TextAnalyticsWarning>? warnings = null) =>
        new(id, statistics, [.. sentences], [.. warnings ?? []]);

    /// <summary>The error for a document.</summary>
    public static ExtractiveSummarizeResult ExtractiveSummarizeResult(string id, string code, string message) =>
        new(id, TextAnalyticsError(code, message));

    /// <summary>The results for a batch.</summary>
    public static ExtractiveSummarizeResultCollection ExtractiveSummarizeResultCollection(
        IEnumerable<ExtractiveSummarizeResult> results,
        TextDocumentBatchStatistics? statistics,
        string modelVersion) =>
        new([.. results], statistics, modelVersion);

    /// <summary>The result for a document.</summary>
    public static AbstractiveSummarizeResult AbstractiveSummarizeResult(
        string id,
        TextDocumentStatistics statistics,
        IEnumerable<AbstractiveSummary> summaries,
        IEnumerable<TextAnalyticsWarning>? warnings = null) =>
        new(id, statistics, [.. summaries], [.. warnings ?? []]);

    /// <summary>The error for a document.</summary>
    public static AbstractiveSummarizeResult AbstractiveSummarizeResult(string id, string code, string message) =>
        new(id, TextAnalyticsError(code, message));

    /// <summary>The results for a batch.</summary>
    public static AbstractiveSummarizeResultCollection AbstractiveSummarizeResultCollection(
        IEnumerable<AbstractiveSummarizeResult> results,
        TextDocumentBatchStatistics? statistics,
        string modelVersion) =>
        new([.. results], statistics, modelVersion);

    /// <summary>The result of an action.</summary>
    public static AbstractiveSummarizeActionResult AbstractiveSummarizeActionResult(
        AbstractiveSummarizeResultCollection result,
        string? actionName,
        DateTimeOffset completedOn) =>
        new(result, actionName, completedOn);

    /// <summary>The error of an action.</summary>
    public static AbstractiveSummarizeActionResult AbstractiveSummarizeActionResult(
        string? actionName,
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action.</summary>
    public static AnalyzeSentimentActionResult AnalyzeSentimentActionResult(
        AnalyzeSentimentResultCollection result,
        string? actionName,
        DateTimeOffset completedOn) =>
        new(result, actionName, completedOn);

    /// <summary>The error of an action.</summary>
    public static AnalyzeSentimentActionResult AnalyzeSentimentActionResult(
        string? actionName,
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static AnalyzeSentimentActionResult AnalyzeSentimentActionResult(
        AnalyzeSentimentResultCollection result,
        DateTimeOffset completedOn) =>
        new(result, actionName: null, completedOn);

    /// <summary>The error of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static AnalyzeSentimentActionResult AnalyzeSentimentActionResult(DateTimeOffset completedOn, string code, string message) =>
        new(actionName: null, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action.</summary>
    public static ExtractiveSummarizeActionResult ExtractiveSummarizeActionResult(
        ExtractiveSummarizeResultCollection result,
        string? actionName,
        DateTimeOffset completedOn) =>
        new(result, actionName, completedOn);

    /// <summary>The error of an action.</summary>
    public static ExtractiveSummarizeActionResult ExtractiveSummarizeActionResult(
        string? actionName,
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action.</summary>
    public static ExtractKeyPhrasesActionResult ExtractKeyPhrasesActionResult(
        ExtractKeyPhrasesResultCollection result,
        string? actionName,
        DateTimeOffset completedOn) =>
        new(result, actionName, completedOn);

    /// <summary>The error of an action.</summary>
    public static ExtractKeyPhrasesActionResult ExtractKeyPhrasesActionResult(
        string? actionName,
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ExtractKeyPhrasesActionResult ExtractKeyPhrasesActionResult(
        ExtractKeyPhrasesResultCollection result,
        DateTimeOffset completedOn) =>
        new(result, actionName: null, completedOn);

    /// <summary>The error of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ExtractKeyPhrasesActionResult ExtractKeyPhrasesActionResult(DateTimeOffset completedOn, string code, string message) =>
        new(actionName: null, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action.</summary>
    public static RecognizeEntitiesActionResult RecognizeEntitiesActionResult(
        RecognizeEntitiesResultCollection result,
        string? actionName,
        DateTimeOffset completedOn) =>
        new(result, actionName, completedOn);

    /// <summary>The error of an action.</summary>
    public static RecognizeEntitiesActionResult RecognizeEntitiesActionResult(
        string? actionName,
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecognizeEntitiesActionResult RecognizeEntitiesActionResult(
        RecognizeEntitiesResultCollection result,
        DateTimeOffset completedOn) =>
        new(result, actionName: null, completedOn);

    /// <summary>The error of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecognizeEntitiesActionResult RecognizeEntitiesActionResult(DateTimeOffset completedOn, string code, string message) =>
        new(actionName: null, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action.</summary>
    public static RecognizeLinkedEntitiesActionResult RecognizeLinkedEntitiesActionResult(
        RecognizeLinkedEntitiesResultCollection result,
        string? actionName,
        DateTimeOffset completedOn) =>
        new(result, actionName, completedOn);

    /// <summary>The error of an action.</summary>
    public static RecognizeLinkedEntitiesActionResult RecognizeLinkedEntitiesActionResult(
        string? actionName,
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecognizeLinkedEntitiesActionResult RecognizeLinkedEntitiesActionResult(
        RecognizeLinkedEntitiesResultCollection result,
        DateTimeOffset completedOn) =>
        new(result, actionName: null, completedOn);

    /// <summary>The error of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecognizeLinkedEntitiesActionResult RecognizeLinkedEntitiesActionResult(
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName: null, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action.</summary>
    public static RecognizePiiEntitiesActionResult RecognizePiiEntitiesActionResult(
        RecognizePiiEntitiesResultCollection result,
        string? actionName,
        DateTimeOffset completedOn) =>
        new(result, actionName, completedOn);

    /// <summary>The error of an action.</summary>
    public static RecognizePiiEntitiesActionResult RecognizePiiEntitiesActionResult(
        string? actionName,
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName, completedOn, TextAnalyticsError(code, message));

    /// <summary>The result of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecognizePiiEntitiesActionResult RecognizePiiEntitiesActionResult(
        RecognizePiiEntitiesResultCollection result,
        DateTimeOffset completedOn) =>
        new(result, actionName: null, completedOn);

    /// <summary>The error of an action without a name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecognizePiiEntitiesActionResult RecognizePiiEntitiesActionResult(
        DateTimeOffset completedOn,
        string code,
        string message) =>
        new(actionName: null, completedOn, TextAnalyticsError(code, message));

    /// <summary>The results of a job without summaries.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static AnalyzeActionsResult AnalyzeActionsResult(
        IEnumerable<ExtractKeyPhrasesActionResult> extractKeyPhrasesActionResult,
        IEnumerable<RecognizeEntitiesActionResult> recognizeEntitiesActionResults,
        IEnumerable<RecognizePiiEntitiesActionResult> recognizePiiEntitiesActionResults,
        IEnumerable<RecognizeLinkedEntitiesActionResult> recognizeLinkedEntitiesActionsResults,
        IEnumerable<AnalyzeSentimentActionResult> analyzeSentimentActionsResults) =>
        new(
            [.. recognizePiiEntitiesActionResults],
            [.. recognizeEntitiesActionResults],
            [.. extractKeyPhrasesActionResult],
            [.. recognizeLinkedEntitiesActionsResults],
            [.. analyzeSentimentActionsResults],
            [],
            []);
}
