namespace Azure.AI.TextAnalytics;

/// <summary>Why the service refused a document or an action.</summary>
public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(TextAnalyticsErrorCode errorCode, string message, string? target)
    {
        ErrorCode = errorCode;
        Message = message;
        Target = target;
    }

    /// <summary>What kind of error it is.</summary>
    public TextAnalyticsErrorCode ErrorCode { get; }

    /// <summary>What it says.</summary>
    public string Message { get; }

    /// <summary>What it is about; null when the service does not say.</summary>
    public string? Target { get; }
}
