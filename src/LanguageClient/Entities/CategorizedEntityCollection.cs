using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The named entities of one document.</summary>
public sealed class CategorizedEntityCollection : ReadOnlyCollection<CategorizedEntity>
{
    internal CategorizedEntityCollection(IList<CategorizedEntity> items, IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(items) => Warnings = warnings;

    /// <summary>What the service warns of in this document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
