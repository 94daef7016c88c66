namespace Azure.AI.TextAnalytics;

/// <summary>A document to analyse.</summary>
public class TextAnalyticsInput
{
    internal TextAnalyticsInput(string id, string text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>The id by which the document's result is found; must be unique within a batch.</summary>
    public string Id { get; }

    /// <summary>The text to analyse.</summary>
    public string Text { get; }
}
