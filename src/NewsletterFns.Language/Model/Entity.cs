namespace NewsletterFns.Language;

/// <summary>A thing that the text names, with all its mentions.</summary>
/// <param name="Name">Its canonical name: the fullest form that the text has.</param>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Subcategory">The service's subcategory such as <c>GPE</c>, <c>DateRange</c> or <c>Currency</c>, or <see langword="null"/>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Mentions">Where it is named, in text order, at least once.</param>
public sealed record Entity(string Name, string Category, string? Subcategory, double Confidence, IReadOnlyList<EntityMention> Mentions)
{
    /// <summary>
    /// What a date or quantity means, where that is certain, else <see langword="null"/>: dates, times, ranges and durations after ISO 8601
    /// (<c>2026-11-27</c>, <c>2026-11</c>, <c>2026-W48</c>, <c>T21:00</c>, <c>2026-11-01/2026-11-03</c>, <c>P3M/2026-11-27</c>, <c>P3D</c>, <c>R/P1D</c>), ages as
    /// lengths of time (<c>P28Y</c>), numbers and measures in invariant digits with their unit (<c>1250000</c>, <c>12.5 %</c>, <c>3000000 EUR</c>, <c>40 km</c>).
    /// </summary>
    public string? Value { get; init; }

    /// <summary>Entries of knowledge bases that this thing is; empty where none is known or the name is ambiguous.</summary>
    public IReadOnlyList<EntityLink> Links { get; init; } = [];
}
