namespace NewsletterFns.Contracts;

/// <summary>An entry of a knowledge base that an entity is.</summary>
/// <param name="DataSource">Whose entry: <c>ISO 3166-1</c>, <c>GeoNames</c>, <c>Wikidata</c>, <c>Wikipedia</c>.</param>
/// <param name="Id">Its identifier there.</param>
/// <param name="Name">The entry's own name.</param>
/// <param name="Url">Its address, where it has one.</param>
public sealed record ArticleEntityLink(string DataSource, string Id, string Name, string? Url = null);
