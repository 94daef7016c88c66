using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The personal information in one document.</summary>
public sealed class PiiEntityCollection : ReadOnlyCollection<PiiEntity>
{
    internal PiiEntityCollection(IList<PiiEntity> items, string redactedText, IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(items)
    {
        RedactedText = redactedText;
        Warnings = warnings;
    }

    /// <summary>The document with asterisks over the personal information; of the same length.</summary>
    public string RedactedText { get; }

    /// <summary>What the service warns of in this document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
