namespace NewsletterFns.Contracts;

/// <summary>An entity with its mentions.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="Category">Category of Azure AI Language, such as <c>Person</c>.</param>
/// <param name="Subcategory">Subcategory, such as <c>GPE</c>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Mentions">Where it is named, in text order.</param>
public sealed record ArticleEntity(string Name, string Category, string? Subcategory, double Confidence, IReadOnlyList<ArticleMention> Mentions);
