namespace NewsletterFns.Language.Azure.Tests;

/// <summary>The embedded engine, with something that happens before each of its analyses.</summary>
internal sealed class WatchedEngine(Func<IReadOnlyList<AnalysisDocument>, Task> before) : ILanguageService
{
    public string Version => ServiceHost.Engine.Version;

    public async Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default)
    {
        await before(documents);
        return await ServiceHost.Engine.AnalyzeAsync(documents, cancellationToken);
    }
}
