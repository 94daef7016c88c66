using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of this feature.</summary>
internal static class KeyPhraseResults
{
    public static ExtractKeyPhrasesResultCollection Read(JsonElement results, DocumentOrder order) => new(
        ResultsReading.Documents(results, order, ReadDocument, static (id, error) => new ExtractKeyPhrasesResult(id, error)),
        ResultsReading.BatchStatistics(results),
        ResultsReading.ModelVersion(results));

    private static ExtractKeyPhrasesResult ReadDocument(string id, TextDocumentStatistics statistics, JsonElement document) => new(
        id,
        statistics,
        new KeyPhraseCollection([.. document.Items("keyPhrases").Select(phrase => phrase.GetString()!)], ResultsReading.Warnings(document)));
}
