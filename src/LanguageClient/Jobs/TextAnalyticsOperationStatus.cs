using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>Where a job stands. Open: the service may name others.</summary>
public readonly struct TextAnalyticsOperationStatus : IEquatable<TextAnalyticsOperationStatus>
{
    private readonly string? _value;

    /// <summary>Takes any value.</summary>
    /// <param name="value">The value as the service writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TextAnalyticsOperationStatus(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>It waits.</summary>
    public static TextAnalyticsOperationStatus NotStarted { get; } = new("notStarted");

    /// <summary>It runs.</summary>
    public static TextAnalyticsOperationStatus Running { get; } = new("running");

    /// <summary>All of its actions are done.</summary>
    public static TextAnalyticsOperationStatus Succeeded { get; } = new("succeeded");

    /// <summary>Some of its actions failed.</summary>
    public static TextAnalyticsOperationStatus PartiallyCompleted { get; } = new("partiallyCompleted");

    /// <summary>It failed.</summary>
    public static TextAnalyticsOperationStatus Failed { get; } = new("failed");

    /// <summary>It was told to stop.</summary>
    public static TextAnalyticsOperationStatus Cancelling { get; } = new("cancelling");

    /// <summary>It was stopped.</summary>
    public static TextAnalyticsOperationStatus Cancelled { get; } = new("cancelled");

    /// <summary>The service would not take it.</summary>
    public static TextAnalyticsOperationStatus Rejected { get; } = new("rejected");

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TextAnalyticsOperationStatus left, TextAnalyticsOperationStatus right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TextAnalyticsOperationStatus left, TextAnalyticsOperationStatus right) => !left.Equals(right);

    /// <summary>Any string is a value.</summary>
    /// <param name="value">The value as the service writes it.</param>
    public static implicit operator TextAnalyticsOperationStatus(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsOperationStatus other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is TextAnalyticsOperationStatus other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <summary>The value as the service writes it.</summary>
    public override string ToString() => _value!;
}
