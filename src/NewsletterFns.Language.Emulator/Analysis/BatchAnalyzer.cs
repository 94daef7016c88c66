using System.Collections.Frozen;
using NewsletterFns.Language.Emulator.Kinds;
using NewsletterFns.Language.Emulator.Requests;
using NewsletterFns.Language.Emulator.Wire;
using NewsletterFns.Language.Service;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Emulator.Analysis;

/// <summary>Analyses the documents of a request: each once, with all the features that its tasks ask for.</summary>
/// <param name="service">What analyses.</param>
internal sealed class BatchAnalyzer(ILanguageService service)
{
    /// <summary>Does the tasks of a request.</summary>
    /// <param name="tasks">The tasks.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="maxTextElements">How long a document may be.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One outcome for each task, in their order.</returns>
    /// <exception cref="LanguageServiceUnavailableException">The language service cannot answer now.</exception>
    public async Task<IReadOnlyList<TaskOutcome>> AnalyzeAsync(IReadOnlyList<AnalysisTask> tasks, IReadOnlyList<InputDocument> documents, int maxTextElements, CancellationToken cancellationToken)
    {
        int[] sizes = [.. documents.Select(document => TextElements.Count(document.Text))];
        AnalysisKind[] kinds = [.. tasks.Select(task => task.Kind).Distinct()];
        var errors = kinds.ToDictionary(kind => kind, kind => documents.Select((document, i) => DocumentCheck.Find(document, kind, maxTextElements, sizes[i])).ToArray());
        DocumentAnalysis?[] analyses = await AnalyzeAsync(documents, (kind, i) => errors[kind][i] is null, tasks, cancellationToken);
        var outcomes = new List<TaskOutcome>(tasks.Count);
        foreach (AnalysisTask task in tasks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ServiceError?[] found = errors[task.Kind];
            IEnumerable<DocumentOutcome> done = task.Kind.Feature is null ? [] : documents.Select((document, i) => Finish(task, document, found[i], analyses[i], sizes[i]));
            outcomes.Add(new TaskOutcome(task, [.. done], service.Version));
        }

        return outcomes;
    }

    private async Task<DocumentAnalysis?[]> AnalyzeAsync(IReadOnlyList<InputDocument> documents, Func<AnalysisKind, int, bool> isFit, IReadOnlyList<AnalysisTask> tasks, CancellationToken cancellationToken)
    {
        var analyses = new DocumentAnalysis?[documents.Count];
        var asked = new List<AnalysisDocument>(documents.Count);
        var places = new List<int>(documents.Count);
        for (int i = 0; i < documents.Count; i++)
        {
            AnalysisTask[] fit = [.. tasks.Where(task => task.Kind.Feature is not null && isFit(task.Kind, i))];
            if (fit.Length > 0)
            {
                asked.Add(ToAnalysisDocument(documents[i], fit));
                places.Add(i);
            }
        }

        if (asked.Count == 0)
        {
            return analyses;
        }

        IReadOnlyList<DocumentAnalysis> answers = await service.AnalyzeAsync(asked, cancellationToken);
        for (int i = 0; i < answers.Count; i++)
        {
            analyses[places[i]] = answers[i];
        }

        return analyses;
    }

    private static AnalysisDocument ToAnalysisDocument(InputDocument document, AnalysisTask[] tasks)
    {
        bool detects = tasks.Any(task => task.Kind == AnalysisKinds.LanguageDetection);
        AnalysisTask[] summaries = [.. tasks.Where(task => task.Kind.Feature == LanguageFeature.Summary)];
        return new AnalysisDocument(document.Id, document.Text)
        {
            Features = tasks.Select(task => task.Kind.Feature!.Value).ToFrozenSet(),
            Language = detects ? null : ServiceLanguages.ToOwn(document.Language),
            LanguageHint = detects ? CountryLanguages.Of(document.CountryHint) : null,
            SummarySentences = summaries.Length > 0 ? summaries.Max(task => task.Parameters.SentenceCount) : null,
        };
    }

    private static DocumentOutcome Finish(AnalysisTask task, InputDocument input, ServiceError? error, DocumentAnalysis? analysis, int textElements)
    {
        WireDocument? document = error is null ? new DocumentMapper(task, input, analysis!).Map(out error) : null;
        return new DocumentOutcome(input.Id, document, error, new DocumentStatistics(textElements, ServiceLimits.Records(textElements)));
    }
}
