namespace Azure.AI.TextAnalytics;

/// <summary>A document to analyse, with the language it is in.</summary>
/// <param name="id">The id by which the document's result is found; must be unique within a batch.</param>
/// <param name="text">The text to analyse.</param>
public class TextDocumentInput(string id, string text) : TextAnalyticsInput(id, text)
{
    /// <summary>The language as an ISO 639-1 code; <see cref="TextAnalyticsClientOptions.DefaultLanguage"/> when null.</summary>
    public string? Language { get; set; }
}
