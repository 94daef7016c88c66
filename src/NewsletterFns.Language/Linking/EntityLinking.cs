namespace NewsletterFns.Language.Linking;

/// <summary>Links the entities of any recogniser as the embedded engine links its own.</summary>
public static class EntityLinking
{
    /// <summary>The version of what links, as <see cref="FeatureProvenance.ModelVersion"/> names it.</summary>
    public const string ModelVersion = "links-1";

    /// <summary>Ties places, bodies and companies to their entries in knowledge bases, in place of any that they have.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code, or <c>und</c>.</param>
    /// <param name="entities">The text's entities.</param>
    /// <returns>The entities in the same order; those that are not known, or ambiguous, without links.</returns>
    public static IReadOnlyList<Entity> Link(string text, string language, IReadOnlyList<Entity> entities) =>
        EntityLinker.Link(text, language, [.. entities.Select(entity => entity with { Links = [] })], LinkTable.Default);
}
