using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>For which cloud access tokens are asked.</summary>
public readonly struct TextAnalyticsAudience : IEquatable<TextAnalyticsAudience>
{
    private readonly string? _value;

    /// <summary>Takes any value.</summary>
    /// <param name="value">The value as the service writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TextAnalyticsAudience(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The public cloud.</summary>
    public static TextAnalyticsAudience AzurePublicCloud { get; } = new("https://cognitiveservices.azure.com");

    /// <summary>The cloud of the US government.</summary>
    public static TextAnalyticsAudience AzureGovernment { get; } = new("https://cognitiveservices.azure.us");

    /// <summary>The cloud in China.</summary>
    public static TextAnalyticsAudience AzureChina { get; } = new("https://cognitiveservices.azure.cn");

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TextAnalyticsAudience left, TextAnalyticsAudience right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TextAnalyticsAudience left, TextAnalyticsAudience right) => !left.Equals(right);

    /// <summary>Any string is a value.</summary>
    /// <param name="value">The value as the service writes it.</param>
    public static implicit operator TextAnalyticsAudience(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsAudience other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is TextAnalyticsAudience other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <summary>The value as the service writes it.</summary>
    public override string ToString() => _value!;
}
