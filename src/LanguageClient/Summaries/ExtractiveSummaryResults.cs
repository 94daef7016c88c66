using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of this feature.</summary>
internal static class ExtractiveSummaryResults
{
    public static ExtractiveSummarizeResultCollection Read(JsonElement results, DocumentOrder order) => new(
        ResultsReading.Documents(results, order, ReadDocument, static (id, error) => new ExtractiveSummarizeResult(id, error)),
        ResultsReading.BatchStatistics(results),
        ResultsReading.ModelVersion(results));

    private static ExtractiveSummarizeResult ReadDocument(string id, TextDocumentStatistics statistics, JsonElement document) =>
        new(id, statistics, [.. document.Items("sentences").Select(ReadSentence)], ResultsReading.Warnings(document));

    private static ExtractiveSummarySentence ReadSentence(JsonElement sentence) =>
        new(sentence.RequiredText("text"), sentence.Number("rankScore"), sentence.Whole("offset"), sentence.Whole("length"));
}
