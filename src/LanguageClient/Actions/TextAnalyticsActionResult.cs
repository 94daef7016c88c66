namespace Azure.AI.TextAnalytics;

/// <summary>What an action of a job came to.</summary>
public class TextAnalyticsActionResult
{
    internal TextAnalyticsActionResult(string? actionName, DateTimeOffset completedOn)
    {
        ActionName = actionName;
        CompletedOn = completedOn;
    }

    internal TextAnalyticsActionResult(string? actionName, DateTimeOffset completedOn, TextAnalyticsError error)
        : this(actionName, completedOn)
    {
        Error = error;
        HasError = true;
    }

    /// <summary>The action's name; null when it was given none and the service made none up.</summary>
    public string? ActionName { get; }

    /// <summary>When the action ended.</summary>
    public DateTimeOffset CompletedOn { get; }

    /// <summary>Why the action failed, when <see cref="HasError"/>.</summary>
    public TextAnalyticsError Error { get; }

    /// <summary>Whether the action failed.</summary>
    public bool HasError { get; }

    private protected T Payload<T>(T? value) => HasError
        ? throw new InvalidOperationException($"Cannot access the results of this action, due to error {Error.ErrorCode}: {Error.Message}")
        : value!;
}
