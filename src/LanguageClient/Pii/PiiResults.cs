using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of this feature.</summary>
internal static class PiiResults
{
    public static RecognizePiiEntitiesResultCollection Read(JsonElement results, DocumentOrder order) => new(
        ResultsReading.Documents(results, order, ReadDocument, static (id, error) => new RecognizePiiEntitiesResult(id, error)),
        ResultsReading.BatchStatistics(results),
        ResultsReading.ModelVersion(results));

    private static RecognizePiiEntitiesResult ReadDocument(string id, TextDocumentStatistics statistics, JsonElement document) => new(
        id,
        statistics,
        new PiiEntityCollection(
            [.. document.Items("entities").Select(ReadEntity)],
            document.RequiredText("redactedText"),
            ResultsReading.Warnings(document)));

    private static PiiEntity ReadEntity(JsonElement entity) => new(
        entity.RequiredText("text"),
        entity.RequiredText("category"),
        entity.Text("subcategory"),
        entity.Number("confidenceScore"),
        entity.Whole("offset"),
        entity.Whole("length"));
}
