namespace NewsletterFns.Language.Linking;

/// <summary>What kind of thing can be linked; the values are part of the table's file format.</summary>
internal enum LinkKind : byte
{
    /// <summary>A country or territory of ISO 3166-1.</summary>
    Country,

    /// <summary>A first-level region of ISO 3166-2.</summary>
    Region,

    /// <summary>A city of GeoNames.</summary>
    City,

    /// <summary>A body or company of Wikidata.</summary>
    Body,
}
