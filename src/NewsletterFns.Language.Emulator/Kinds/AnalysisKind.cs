using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Emulator.Kinds;

/// <summary>A kind of analysis, as <c>kind</c> names it in a request.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Feature">What the language service is asked for; <see langword="null"/> where the emulator has no such analysis.</param>
/// <param name="MaxDocuments">How many documents a synchronous request may hold; 0 where there are only jobs.</param>
/// <param name="InJobs">Whether a job may have it.</param>
/// <param name="Languages">Languages as the service names them in its errors; empty where the language does not matter.</param>
internal sealed record AnalysisKind(string Name, LanguageFeature? Feature, int MaxDocuments, bool InJobs, IReadOnlyList<string> Languages)
{
    /// <summary>Whether it answers at once.</summary>
    public bool IsSynchronous => MaxDocuments > 0;

    /// <summary>Whether documents in a language are analysed.</summary>
    /// <param name="language">BCP 47; a variant such as <c>en-GB</c> counts as its language, and <c>zh</c>, <c>pt</c> and <c>nb</c> are accepted as the documentation says.</param>
    public bool Supports(string language) => Languages.Count == 0 || Languages.Any(code => ServiceLanguages.ToOwn(code) == ServiceLanguages.ToOwn(language));
}
