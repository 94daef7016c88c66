using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads what the results of every feature have.</summary>
internal static class ResultsReading
{
    /// <summary>The documents and the errors, in the order of the documents.</summary>
    public static List<T> Documents<T>(
        JsonElement results,
        DocumentOrder order,
        Func<string, TextDocumentStatistics, JsonElement, T> read,
        Func<string, TextAnalyticsError, T> refuse)
        where T : TextAnalyticsResult =>
        order.Sort(results.Items("errors")
            .Select(error => refuse(error.RequiredText("id"), ServiceErrors.Innermost(error.Member("error") ?? default)))
            .Concat(results.Items("documents").Select(document => read(document.RequiredText("id"), Statistics(document), document))));

    /// <summary>The warnings of a document.</summary>
    public static IReadOnlyCollection<TextAnalyticsWarning> Warnings(JsonElement document) =>
        [.. document.Items("warnings").Select(warning => new TextAnalyticsWarning(warning.RequiredText("code"), warning.Text("message") ?? ""))];

    /// <summary>The counts over the batch.</summary>
    public static TextDocumentBatchStatistics? BatchStatistics(JsonElement results) => results.Member("statistics") is { } statistics
        ? new TextDocumentBatchStatistics(
            statistics.Whole("documentsCount"),
            statistics.Whole("validDocumentsCount"),
            statistics.Whole("erroneousDocumentsCount"),
            statistics.Member("transactionsCount")?.GetInt64() ?? 0)
        : null;

    /// <summary>The version of the model.</summary>
    public static string? ModelVersion(JsonElement results) => results.Text("modelVersion");

    private static TextDocumentStatistics Statistics(JsonElement document) => document.Member("statistics") is { } statistics
        ? new TextDocumentStatistics(statistics.Whole("charactersCount"), statistics.Whole("transactionsCount"))
        : default;
}
