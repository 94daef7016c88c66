using System.Globalization;
using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of this feature.</summary>
internal static class SentimentResults
{
    public static AnalyzeSentimentResultCollection Read(JsonElement results, DocumentOrder order) => new(
        ResultsReading.Documents(results, order, ReadDocument, static (id, error) => new AnalyzeSentimentResult(id, error)),
        ResultsReading.BatchStatistics(results),
        ResultsReading.ModelVersion(results));

    private static AnalyzeSentimentResult ReadDocument(string id, TextDocumentStatistics statistics, JsonElement document)
    {
        JsonElement[] sentences = [.. document.Items("sentences")];
        return new AnalyzeSentimentResult(
            id,
            statistics,
            new DocumentSentiment(
                ReadSentiment(document),
                ReadScores(document),
                [.. sentences.Select(sentence => ReadSentence(sentence, sentences))],
                ResultsReading.Warnings(document)));
    }

    private static SentenceSentiment ReadSentence(JsonElement sentence, JsonElement[] sentences) => new(
        sentence.Text("text") ?? "",
        ReadSentiment(sentence),
        ReadScores(sentence),
        [.. sentence.Items("targets").Select(target => ReadOpinion(target, sentences))],
        sentence.Whole("offset"),
        sentence.Whole("length"));

    private static SentenceOpinion ReadOpinion(JsonElement target, JsonElement[] sentences) => new(
        new TargetSentiment(
            target.RequiredText("text"),
            ReadSentiment(target),
            ReadScores(target),
            target.Whole("offset"),
            target.Whole("length")),
        [.. target.Items("relations")
            .Where(relation => relation.Text("relationType") == "assessment")
            .Select(relation => ReadAssessment(Find(relation.RequiredText("ref"), sentences)))]);

    private static AssessmentSentiment ReadAssessment(JsonElement assessment) => new(
        assessment.RequiredText("text"),
        ReadSentiment(assessment),
        ReadScores(assessment),
        assessment.Member("isNegated")?.GetBoolean() ?? false,
        assessment.Whole("offset"),
        assessment.Whole("length"));

    /// <summary>Finds what <c>#/documents/0/sentences/1/assessments/2</c> refers to; it is always within the same document.</summary>
    private static JsonElement Find(string reference, JsonElement[] sentences)
    {
        if (reference.Split('/') is [.., "sentences", var sentence, "assessments", var assessment]
            && int.TryParse(sentence, NumberStyles.None, CultureInfo.InvariantCulture, out var sentencePlace)
            && int.TryParse(assessment, NumberStyles.None, CultureInfo.InvariantCulture, out var assessmentPlace)
            && sentencePlace < sentences.Length
            && sentences[sentencePlace].Items("assessments").ElementAtOrDefault(assessmentPlace) is { ValueKind: JsonValueKind.Object } found)
        {
            return found;
        }

        throw new JsonException("A relation of an opinion refers to nothing.");
    }

    private static TextSentiment ReadSentiment(JsonElement element) => element.RequiredText("sentiment") switch
    {
        "positive" => TextSentiment.Positive,
        "neutral" => TextSentiment.Neutral,
        "negative" => TextSentiment.Negative,
        "mixed" => TextSentiment.Mixed,
        var other => throw new JsonException($"There is no sentiment {other}."),
    };

    private static SentimentConfidenceScores ReadScores(JsonElement element)
    {
        var scores = element.Member("confidenceScores") ?? default;
        return new SentimentConfidenceScores(scores.Number("positive"), scores.Number("neutral"), scores.Number("negative"));
    }
}
