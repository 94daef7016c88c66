namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>An entity and the entry of a knowledge base that it is.</summary>
/// <param name="Name">The entry's name.</param>
/// <param name="Matches">Where it is named.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Id">The entry's identifier.</param>
/// <param name="Url">The entry's address.</param>
/// <param name="DataSource">Whose entry.</param>
internal sealed record WireLinkedEntity(string Name, IReadOnlyList<WireLinkMatch> Matches, string Language, string Id, string Url, string DataSource);
