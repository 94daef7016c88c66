namespace NewsletterFns.Language;

/// <summary>An entry of a knowledge base that an entity is.</summary>
/// <param name="DataSource">Whose entry: <c>ISO 3166-1</c>, <c>ISO 3166-1 alpha-3</c>, <c>ISO 3166-2</c>, <c>GeoNames</c>, <c>Wikidata</c>, <c>Wikipedia</c>.</param>
/// <param name="Id">Its stable identifier there, such as <c>IT</c>, <c>ITA</c>, <c>IT-25</c>, <c>3176219</c>, <c>Q1449</c>.</param>
/// <param name="Name">The entry's own name, in its own language.</param>
/// <param name="Url">Its address, or <see langword="null"/> where it has none. Nothing of this project ever opens it.</param>
public sealed record EntityLink(string DataSource, string Id, string Name, Uri? Url = null);
