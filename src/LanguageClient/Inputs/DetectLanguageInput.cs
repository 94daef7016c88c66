namespace Azure.AI.TextAnalytics;

/// <summary>A document whose language is wanted, with the country it comes from.</summary>
/// <param name="id">The id by which the document's result is found; must be unique within a batch.</param>
/// <param name="text">The text to analyse.</param>
public class DetectLanguageInput(string id, string text) : TextAnalyticsInput(id, text)
{
    /// <summary>The country hint that gives no hint.</summary>
    public const string None = "";

    /// <summary>The country as an ISO 3166-1 alpha-2 code; <see cref="TextAnalyticsClientOptions.DefaultCountryHint"/> when null.</summary>
    public string? CountryHint { get; set; }
}
