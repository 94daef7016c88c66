using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Merging;

/// <summary>All mentions of a document that are written alike, but for case and accents.</summary>
/// <param name="Key">The words without case, accents and marks.</param>
/// <param name="Words">The same as single words.</param>
internal sealed record NameForm(string Key, string[] Words)
{
    /// <summary>The mentions in text order.</summary>
    public List<RecognizedMention> Mentions { get; } = [];

    /// <summary>What the gazetteer says.</summary>
    public GazetteerEntry Known { get; init; }

    /// <summary>The category of most mentions.</summary>
    public string Category { get; set; } = "";

    /// <summary>Whether it is written in capitals throughout, or stands alone in brackets, somewhere.</summary>
    public bool IsAcronym { get; set; }
}
