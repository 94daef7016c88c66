namespace Azure.AI.TextAnalytics;

/// <summary>A summary in the service's own words.</summary>
public readonly struct AbstractiveSummary
{
    internal AbstractiveSummary(string text, IReadOnlyCollection<AbstractiveSummaryContext> contexts)
    {
        Text = text;
        Contexts = contexts;
    }

    /// <summary>The summary.</summary>
    public string Text { get; }

    /// <summary>The parts of the document that it was made from.</summary>
    public IReadOnlyCollection<AbstractiveSummaryContext> Contexts { get; }
}
