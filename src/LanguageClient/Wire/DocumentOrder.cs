namespace Azure.AI.TextAnalytics;

/// <summary>The order in which documents were given, by id; the last place of an id that was given more than once.</summary>
internal sealed class DocumentOrder(IReadOnlyDictionary<string, int> places)
{
    /// <summary>The place of each id.</summary>
    public IReadOnlyDictionary<string, int> Places { get; } = places;

    /// <summary>The order of documents that are sent.</summary>
    public static DocumentOrder Of(IReadOnlyList<AnalysisDocument> documents)
    {
        var places = new Dictionary<string, int>(documents.Count);
        for (var place = 0; place < documents.Count; place++)
        {
            places[documents[place].Id] = place;
        }

        return new DocumentOrder(places);
    }

    /// <summary>The results in the order of their documents; what was not asked for comes last.</summary>
    public List<T> Sort<T>(IEnumerable<T> results)
        where T : TextAnalyticsResult =>
        [.. results.OrderBy(result => Places.GetValueOrDefault(result.Id, int.MaxValue))];
}
