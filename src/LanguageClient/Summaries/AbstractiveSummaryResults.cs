using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of this feature.</summary>
internal static class AbstractiveSummaryResults
{
    public static AbstractiveSummarizeResultCollection Read(JsonElement results, DocumentOrder order) => new(
        ResultsReading.Documents(results, order, ReadDocument, static (id, error) => new AbstractiveSummarizeResult(id, error)),
        ResultsReading.BatchStatistics(results),
        ResultsReading.ModelVersion(results));

    private static AbstractiveSummarizeResult ReadDocument(string id, TextDocumentStatistics statistics, JsonElement document) =>
        new(id, statistics, [.. document.Items("summaries").Select(ReadSummary)], ResultsReading.Warnings(document));

    private static AbstractiveSummary ReadSummary(JsonElement summary) => new(
        summary.RequiredText("text"),
        [.. summary.Items("contexts").Select(context => new AbstractiveSummaryContext(context.Whole("offset"), context.Whole("length")))]);
}
