using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The linked entities of one document.</summary>
public sealed class LinkedEntityCollection : ReadOnlyCollection<LinkedEntity>
{
    internal LinkedEntityCollection(IList<LinkedEntity> items, IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(items) => Warnings = warnings;

    /// <summary>What the service warns of in this document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
