using System.Globalization;

namespace Azure.AI.TextAnalytics;

/// <summary>The documents of a request.</summary>
/// <param name="Documents">The documents, at least one.</param>
/// <param name="HintName">What the hint of a document is called.</param>
internal sealed record DocumentBatch(IReadOnlyList<AnalysisDocument> Documents, string HintName)
{
    private const string Language = "language";
    private const string CountryHint = "countryHint";

    /// <summary>One text in a language.</summary>
    public static DocumentBatch One(string document, string? language)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        return Texts([document], language, Language);
    }

    /// <summary>One text from a country.</summary>
    public static DocumentBatch OneFrom(string document, string? countryHint)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        return Texts([document], countryHint, CountryHint);
    }

    /// <summary>Texts in one language.</summary>
    public static DocumentBatch Of(IEnumerable<string> documents, string? language) => Texts(documents, language, Language);

    /// <summary>Texts from one country.</summary>
    public static DocumentBatch From(IEnumerable<string> documents, string? countryHint) => Texts(documents, countryHint, CountryHint);

    /// <summary>Documents, each in its own language or the default one.</summary>
    public static DocumentBatch Of(IEnumerable<TextDocumentInput> documents, string? defaultLanguage) =>
        Inputs(documents, document => document.Language ?? defaultLanguage, Language);

    /// <summary>Documents, each from its own country or the default one.</summary>
    public static DocumentBatch From(IEnumerable<DetectLanguageInput> documents, string? defaultCountryHint) =>
        Inputs(documents, document => document.CountryHint ?? defaultCountryHint, CountryHint);

    private static DocumentBatch Texts(IEnumerable<string> documents, string? hint, string hintName)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return NotEmpty(
            [.. documents.Select((text, place) => new AnalysisDocument(place.ToString(CultureInfo.InvariantCulture), text, hint))],
            hintName,
            nameof(documents));
    }

    private static DocumentBatch Inputs<T>(IEnumerable<T> documents, Func<T, string?> hint, string hintName)
        where T : TextAnalyticsInput
    {
        ArgumentNullException.ThrowIfNull(documents);
        return NotEmpty(
            [.. documents.Select(document => new AnalysisDocument(document.Id, document.Text, hint(document)))],
            hintName,
            nameof(documents));
    }

    private static DocumentBatch NotEmpty(AnalysisDocument[] documents, string hintName, string parameter) => documents.Length > 0
        ? new DocumentBatch(documents, hintName)
        : throw new ArgumentException("There must be a document at least.", parameter);
}
