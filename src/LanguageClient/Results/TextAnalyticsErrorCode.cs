using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>Why the service refused a document, an action or a request. Open: the service may name others.</summary>
public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    private readonly string? _value;

    private TextAnalyticsErrorCode(string errorCode)
    {
        ArgumentException.ThrowIfNullOrEmpty(errorCode);
        _value = errorCode;
    }

    /// <summary>The request is not valid.</summary>
    public static readonly string InvalidRequest = "InvalidRequest";

    /// <summary>An argument is not valid.</summary>
    public static readonly string InvalidArgument = "InvalidArgument";

    /// <summary>The service failed.</summary>
    public static readonly string InternalServerError = "InternalServerError";

    /// <summary>The service is not available now.</summary>
    public static readonly string ServiceUnavailable = "ServiceUnavailable";

    /// <summary>There is no such thing.</summary>
    public static readonly string NotFound = "NotFound";

    /// <summary>A parameter has a value that is not allowed.</summary>
    public static readonly string InvalidParameterValue = "InvalidParameterValue";

    /// <summary>The body of the request is not of the right form.</summary>
    public static readonly string InvalidRequestBodyFormat = "InvalidRequestBodyFormat";

    /// <summary>The request is empty.</summary>
    public static readonly string EmptyRequest = "EmptyRequest";

    /// <summary>The request has no documents.</summary>
    public static readonly string MissingInputRecords = "MissingInputRecords";

    /// <summary>A document is empty or too long.</summary>
    public static readonly string InvalidDocument = "InvalidDocument";

    /// <summary>There is no such model version.</summary>
    public static readonly string ModelVersionIncorrect = "ModelVersionIncorrect";

    /// <summary>The request has too many documents.</summary>
    public static readonly string InvalidDocumentBatch = "InvalidDocumentBatch";

    /// <summary>The feature does not know the language.</summary>
    public static readonly string UnsupportedLanguageCode = "UnsupportedLanguageCode";

    /// <summary>The country hint is not a two-letter code.</summary>
    public static readonly string InvalidCountryHint = "InvalidCountryHint";

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    /// <summary>Any string is a value.</summary>
    /// <param name="errorCode">The value as the service writes it.</param>
    public static implicit operator TextAnalyticsErrorCode(string errorCode) => new(errorCode);

    /// <summary>The value as the service writes it.</summary>
    /// <param name="errorCode">The value.</param>
    public static explicit operator string(TextAnalyticsErrorCode errorCode) => errorCode._value!;

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsErrorCode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as the service writes it.</summary>
    public override string ToString() => _value!;
}
