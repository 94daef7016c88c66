using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of this feature.</summary>
internal static class EntityResults
{
    public static RecognizeEntitiesResultCollection Read(JsonElement results, DocumentOrder order) => new(
        ResultsReading.Documents(results, order, ReadDocument, static (id, error) => new RecognizeEntitiesResult(id, error)),
        ResultsReading.BatchStatistics(results),
        ResultsReading.ModelVersion(results));

    private static RecognizeEntitiesResult ReadDocument(string id, TextDocumentStatistics statistics, JsonElement document) =>
        new(
            id,
            statistics,
            new CategorizedEntityCollection([.. document.Items("entities").Select(ReadEntity)], ResultsReading.Warnings(document)));

    private static CategorizedEntity ReadEntity(JsonElement entity) => new(
        entity.RequiredText("text"),
        entity.RequiredText("category"),
        entity.Text("subcategory"),
        entity.Number("confidenceScore"),
        entity.Whole("offset"),
        entity.Whole("length"));
}
