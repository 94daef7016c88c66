using NewsletterFns.Language.Emulator.StringIndex;

namespace NewsletterFns.Language.Emulator.Requests;

/// <summary>The parameters of an analysis, with the service's defaults.</summary>
internal sealed record TaskParameters
{
    /// <summary>What offsets count. Default text elements.</summary>
    public StringIndexType StringIndexType { get; init; } = StringIndexType.TextElements;

    /// <summary>Categories of personal data that are wanted; empty for all.</summary>
    public IReadOnlyList<string> PiiCategories { get; init; } = [];

    /// <summary>Whether opinions are wanted.</summary>
    public bool OpinionMining { get; init; }

    /// <summary>Sentences of a summary. Default 3.</summary>
    public int SentenceCount { get; init; } = 3;

    /// <summary>Whether a summary's sentences are wanted best first, not in text order.</summary>
    public bool ByRank { get; init; }
}
