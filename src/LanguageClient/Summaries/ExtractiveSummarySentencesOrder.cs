using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The order in which the sentences of an extractive summary come.</summary>
public readonly struct ExtractiveSummarySentencesOrder : IEquatable<ExtractiveSummarySentencesOrder>
{
    private readonly string? _value;

    /// <summary>Takes any value.</summary>
    /// <param name="value">The value as the service writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ExtractiveSummarySentencesOrder(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>As they stand in the document.</summary>
    public static ExtractiveSummarySentencesOrder Offset { get; } = new("Offset");

    /// <summary>The most important first.</summary>
    public static ExtractiveSummarySentencesOrder Rank { get; } = new("Rank");

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ExtractiveSummarySentencesOrder left, ExtractiveSummarySentencesOrder right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ExtractiveSummarySentencesOrder left, ExtractiveSummarySentencesOrder right) => !left.Equals(right);

    /// <summary>Any string is a value.</summary>
    /// <param name="value">The value as the service writes it.</param>
    public static implicit operator ExtractiveSummarySentencesOrder(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(ExtractiveSummarySentencesOrder other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is ExtractiveSummarySentencesOrder other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <summary>The value as the service writes it.</summary>
    public override string ToString() => _value!;
}
