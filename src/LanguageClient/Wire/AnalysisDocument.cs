namespace Azure.AI.TextAnalytics;

/// <summary>A document as it is sent.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text.</param>
/// <param name="Hint">Its language or country; not sent when null.</param>
internal sealed record AnalysisDocument(string Id, string Text, string? Hint);
