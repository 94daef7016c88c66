namespace Azure.AI.TextAnalytics;

/// <summary>The form of a token: the names are those of the real package.</summary>
internal sealed record JobTokenForm(string? Version, string? JobId, IReadOnlyDictionary<string, int>? InputDocumentOrder, bool? ShowStats);
