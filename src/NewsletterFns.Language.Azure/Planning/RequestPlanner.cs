using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Azure;

/// <summary>
/// Finds the fewest requests for a set of texts. A job answers every feature of up to 25 texts at once and is the only way to a summary;
/// synchronous requests answer one feature of 5 or 10 pieces each, and at once. Where both cost the same, the synchronous ones are taken.
/// </summary>
internal static class RequestPlanner
{
    /// <summary>
    /// UTF-16 code units of a request: it may have 1 MB, and the client writes most letters beyond ASCII as six bytes. Text elements alone
    /// would not do, for one of them may have any number of code units.
    /// </summary>
    public const int MaxRequestLength = 150_000;

    /// <summary>Plans the requests. Every feature of every item is in exactly one request for each piece of its text.</summary>
    public static IReadOnlyList<PlannedRequest> Plan(IReadOnlyList<PlanItem> items)
    {
        // Whoever waits for a summary's job gets everything else with it.
        var withJob = items.Where(item => item.Features.Contains(LanguageFeature.Summary)).ToList();
        var others = items.Where(item => item.Features.Count > 0 && !item.Features.Contains(LanguageFeature.Summary)).ToList();

        var jobs = Jobs([.. withJob, .. others]);
        var jobsAndSync = Jobs(withJob);
        jobsAndSync.AddRange(Sync(others));
        return jobsAndSync.Count <= jobs.Count ? jobsAndSync : jobs;
    }

    private static List<PlannedRequest> Jobs(IReadOnlyList<PlanItem> items) =>
    [
        .. from item in items
           let features = item.Features.Order().ToList()
           group item by (Features: string.Join(',', features), Sentences: features.Contains(LanguageFeature.Summary) ? item.SummarySentences : 0) into alike
           from pieces in Pack(
               alike.SelectMany(item => TextSplitter.Split(item.Document, item.Text, item.Language, ServiceLimits.JobElements)),
               ServiceLimits.JobDocuments,
               ServiceLimits.JobElements)
           select new PlannedRequest(IsJob: true, [.. alike.First().Features.Order()], pieces, alike.First().SummarySentences),
    ];

    private static IEnumerable<PlannedRequest> Sync(IReadOnlyList<PlanItem> items)
    {
        var pieces = items.ToDictionary(item => item, item => TextSplitter.Split(item.Document, item.Text, item.Language, ServiceLimits.SyncElements));
        return from item in items
               from feature in item.Features
               group item by feature into asking
               orderby asking.Key
               from batch in Pack(asking.SelectMany(item => pieces[item]), ServiceLimits.SyncDocuments(asking.Key), int.MaxValue)
               select new PlannedRequest(IsJob: false, [asking.Key], batch, 0);
    }

    /// <summary>Puts pieces into as few requests as their order allows.</summary>
    public static IEnumerable<List<TextPiece>> Pack(IEnumerable<TextPiece> pieces, int maxPieces, int maxElements)
    {
        var batch = new List<TextPiece>();
        long elements = 0;
        long length = 0;
        foreach (var piece in pieces)
        {
            if (batch.Count > 0 && (batch.Count == maxPieces || elements + piece.Elements > maxElements || length + piece.Length > MaxRequestLength))
            {
                yield return batch;
                batch = [];
                elements = length = 0;
            }

            batch.Add(piece);
            elements += piece.Elements;
            length += piece.Length;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
