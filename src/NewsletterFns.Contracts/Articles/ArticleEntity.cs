namespace NewsletterFns.Contracts;

/// <summary>An entity with its mentions.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="Category">Category of Azure AI Language, such as <c>Person</c>.</param>
/// <param name="Subcategory">Subcategory, such as <c>GPE</c>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Mentions">Where it is named, in text order.</param>
public sealed record ArticleEntity(string Name, string Category, string? Subcategory, double Confidence, IReadOnlyList<ArticleMention> Mentions)
{
    /// <summary>What a date or quantity means, where that is certain: ISO 8601, or invariant digits with their unit, such as <c>2026-11-27</c> or <c>3000000 EUR</c>.</summary>
    public string? Value { get; init; }

    /// <summary>Entries of knowledge bases that the entity is; absent where none is known.</summary>
    public IReadOnlyList<ArticleEntityLink>? Links { get; init; }
}
