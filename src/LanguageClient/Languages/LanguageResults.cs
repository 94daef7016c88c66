using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of this feature.</summary>
internal static class LanguageResults
{
    public static DetectLanguageResultCollection Read(JsonElement results, DocumentOrder order) => new(
        ResultsReading.Documents(results, order, ReadDocument, static (id, error) => new DetectLanguageResult(id, error)),
        ResultsReading.BatchStatistics(results),
        ResultsReading.ModelVersion(results));

    private static DetectLanguageResult ReadDocument(string id, TextDocumentStatistics statistics, JsonElement document)
    {
        var language = document.Member("detectedLanguage") ?? throw new JsonException("The member detectedLanguage is missing.");
        return new DetectLanguageResult(
            id,
            statistics,
            new DetectedLanguage(
                language.RequiredText("name"),
                language.RequiredText("iso6391Name"),
                language.Number("confidenceScore"),
                ResultsReading.Warnings(document)));
    }
}
