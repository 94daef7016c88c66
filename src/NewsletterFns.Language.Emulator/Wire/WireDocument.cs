using System.Text.Json.Serialization;

namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>One document's result.</summary>
/// <param name="Id">Its id.</param>
[JsonDerivedType(typeof(EntityDocument))]
[JsonDerivedType(typeof(PiiDocument))]
[JsonDerivedType(typeof(LinkedEntityDocument))]
[JsonDerivedType(typeof(KeyPhraseDocument))]
[JsonDerivedType(typeof(SentimentDocument))]
[JsonDerivedType(typeof(LanguageDocument))]
[JsonDerivedType(typeof(ExtractiveSummaryDocument))]
[JsonDerivedType(typeof(AbstractiveSummaryDocument))]
internal abstract record WireDocument([property: JsonPropertyOrder(-1)] string Id)
{
    /// <summary>Warnings, often none.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<WireWarning> Warnings { get; init; } = [];

    /// <summary>Its size, where it was asked for.</summary>
    [JsonPropertyOrder(2)]
    public DocumentStatistics? Statistics { get; init; }
}
