using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>What the service warns of. Open: the service may name others.</summary>
public readonly struct TextAnalyticsWarningCode : IEquatable<TextAnalyticsWarningCode>
{
    private readonly string? _value;

    private TextAnalyticsWarningCode(string warningCode)
    {
        ArgumentException.ThrowIfNullOrEmpty(warningCode);
        _value = warningCode;
    }

    /// <summary>The document has words longer than 64 characters.</summary>
    public static readonly string LongWordsInDocument = "LongWordsInDocument";

    /// <summary>The document was cut at the end.</summary>
    public static readonly string DocumentTruncated = "DocumentTruncated";

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => !left.Equals(right);

    /// <summary>Any string is a value.</summary>
    /// <param name="warningCode">The value as the service writes it.</param>
    public static implicit operator TextAnalyticsWarningCode(string warningCode) => new(warningCode);

    /// <summary>The value as the service writes it.</summary>
    /// <param name="warningCode">The value.</param>
    public static explicit operator string(TextAnalyticsWarningCode warningCode) => warningCode._value!;

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsWarningCode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is TextAnalyticsWarningCode other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as the service writes it.</summary>
    public override string ToString() => _value!;
}
