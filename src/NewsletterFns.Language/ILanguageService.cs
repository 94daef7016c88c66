namespace NewsletterFns.Language;

/// <summary>Analyses clean text: language, entities, key phrases, extractive summary. The embedded engine and Azure AI Language both stand behind it.</summary>
public interface ILanguageService
{
    /// <summary>Version of what answers, such as <c>embedded-1.0</c>: letters, digits, dots and dashes. It changes when the same text may give another answer.</summary>
    string Version { get; }

    /// <summary>Analyses documents together, so that a service with batch calls can use them.</summary>
    /// <param name="documents">The documents; ids are unique within the call.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One analysis per document, in the same order. A feature that failed is named in <see cref="AnalysisProvenance.Skipped"/> and costs no other.</returns>
    /// <exception cref="LanguageServiceUnavailableException">Nothing could be had now; the same call may succeed later.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default);
}
