namespace Azure.AI.TextAnalytics;

/// <summary>What the service warns of in a document.</summary>
public readonly struct TextAnalyticsWarning
{
    internal TextAnalyticsWarning(TextAnalyticsWarningCode warningCode, string message)
    {
        WarningCode = warningCode;
        Message = message;
    }

    /// <summary>What kind of warning it is.</summary>
    public TextAnalyticsWarningCode WarningCode { get; }

    /// <summary>What it says.</summary>
    public string Message { get; }
}
