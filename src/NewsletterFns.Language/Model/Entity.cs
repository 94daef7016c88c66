namespace NewsletterFns.Language;

/// <summary>A thing that the text names, with all its mentions.</summary>
/// <param name="Name">Its canonical name: the fullest form that the text has.</param>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Subcategory">The service's subcategory such as <c>GPE</c>, <c>DateRange</c> or <c>Currency</c>, or <see langword="null"/>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Mentions">Where it is named, in text order, at least once.</param>
public sealed record Entity(string Name, string Category, string? Subcategory, double Confidence, IReadOnlyList<EntityMention> Mentions);
