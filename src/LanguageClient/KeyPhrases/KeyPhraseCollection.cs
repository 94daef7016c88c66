using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The key phrases of one document.</summary>
public sealed class KeyPhraseCollection : ReadOnlyCollection<string>
{
    internal KeyPhraseCollection(IList<string> items, IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(items) => Warnings = warnings;

    /// <summary>What the service warns of in this document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
