namespace NewsletterFns.Language;

/// <summary>A text to analyse.</summary>
/// <param name="Id">The caller's id for it.</param>
/// <param name="Text">The text; every offset of the answer counts UTF-16 code units of it.</param>
public sealed record AnalysisDocument(string Id, string Text)
{
    /// <summary>The headline, where it is not inferred from the text: evidence for ranking, never a source of entities; or <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The language the source claims (BCP 47), a hint only; or <see langword="null"/>.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>The day of publication, to resolve «Friday» and «last month»; or <see langword="null"/>.</summary>
    public DateOnly? PublishedOn { get; init; }
}
