using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of this feature.</summary>
internal static class LinkedEntityResults
{
    public static RecognizeLinkedEntitiesResultCollection Read(JsonElement results, DocumentOrder order) => new(
        ResultsReading.Documents(results, order, ReadDocument, static (id, error) => new RecognizeLinkedEntitiesResult(id, error)),
        ResultsReading.BatchStatistics(results),
        ResultsReading.ModelVersion(results));

    private static RecognizeLinkedEntitiesResult ReadDocument(string id, TextDocumentStatistics statistics, JsonElement document) =>
        new(
            id,
            statistics,
            new LinkedEntityCollection([.. document.Items("entities").Select(ReadEntity)], ResultsReading.Warnings(document)));

    private static LinkedEntity ReadEntity(JsonElement entity) => new(
        entity.RequiredText("name"),
        entity.Text("id"),
        entity.Text("language") ?? "",
        entity.Text("dataSource") ?? "",
        Uri.TryCreate(entity.Text("url"), UriKind.Absolute, out var url) ? url : null,
        [.. entity.Items("matches").Select(ReadMatch)],
        entity.Text("bingId"));

    private static LinkedEntityMatch ReadMatch(JsonElement match) =>
        new(match.RequiredText("text"), match.Number("confidenceScore"), match.Whole("offset"), match.Whole("length"));
}
