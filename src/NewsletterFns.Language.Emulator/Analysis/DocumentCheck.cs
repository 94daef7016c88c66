using NewsletterFns.Language.Emulator.Errors;
using NewsletterFns.Language.Emulator.Kinds;
using NewsletterFns.Language.Emulator.Requests;
using NewsletterFns.Language.Emulator.Wire;

namespace NewsletterFns.Language.Emulator.Analysis;

/// <summary>Finds what bars a single document from an analysis.</summary>
internal static class DocumentCheck
{
    /// <summary>Checks a document for one kind of analysis.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">The analysis.</param>
    /// <param name="maxTextElements">How long it may be.</param>
    /// <param name="textElements">How long it is.</param>
    /// <returns>Its error, or <see langword="null"/>.</returns>
    public static ServiceError? Find(InputDocument document, AnalysisKind kind, int maxTextElements, int textElements) =>
        string.IsNullOrWhiteSpace(document.Text) ? ServiceErrors.EmptyText() :
        textElements > maxTextElements ? ServiceErrors.DocumentTooLarge(maxTextElements) :
        kind == AnalysisKinds.LanguageDetection ? (CountryLanguages.IsValid(document.CountryHint) ? null : ServiceErrors.InvalidCountryHint()) :
        kind.Supports(document.Language) ? null : ServiceErrors.UnsupportedLanguage(document.Language, kind.Languages);
}
