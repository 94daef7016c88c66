using NewsletterFns.Language.Emulator.Requests;
using NewsletterFns.Language.Emulator.Wire;

namespace NewsletterFns.Language.Emulator.Analysis;

/// <summary>What became of a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Documents">Its documents in the order of the request.</param>
/// <param name="ModelVersion">What answered.</param>
internal sealed record TaskOutcome(AnalysisTask Task, IReadOnlyList<DocumentOutcome> Documents, string ModelVersion)
{
    /// <summary>Whether the emulator has no such analysis; there are no documents then.</summary>
    public bool IsUnsupported => Task.Kind.Feature is null;

    /// <summary>Sizes and costs.</summary>
    public RequestStatistics Statistics
    {
        get
        {
            int valid = Documents.Count(document => document.Error is null);
            return new RequestStatistics(Documents.Count, valid, Documents.Count - valid, Documents.Where(document => document.Error is null).Sum(document => (long)document.Statistics.TransactionsCount));
        }
    }

    /// <summary>The results on the wire.</summary>
    /// <param name="withStatistics">Whether sizes and costs are told.</param>
    /// <param name="page">Which documents; all where it is not given.</param>
    public WireResults ToResults(bool withStatistics, Range? page = null)
    {
        DocumentOutcome[] shown = [.. Documents.Take(page ?? Range.All)];
        return new WireResults(
            [.. shown.Where(outcome => outcome.Document is not null).Select(outcome => withStatistics ? outcome.Document! with { Statistics = outcome.Statistics } : outcome.Document!)],
            [.. shown.Where(outcome => outcome.Error is not null).Select(outcome => new DocumentFailure(outcome.Id, outcome.Error!))],
            ModelVersion)
        {
            Statistics = withStatistics ? Statistics : null,
        };
    }
}
