namespace NewsletterFns.Language.Azure.Tests;

/// <summary>The embedded engine, with its analyses altered: behind the emulator, a service that behaves in a certain way.</summary>
internal sealed class AlteredEngine(Func<AnalysisDocument, DocumentAnalysis, DocumentAnalysis> alter) : ILanguageService
{
    public string Version => ServiceHost.Engine.Version;

    public async Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default) =>
        [.. (await ServiceHost.Engine.AnalyzeAsync(documents, cancellationToken)).Zip(documents, (analysis, document) => alter(document, analysis))];
}
