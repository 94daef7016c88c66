namespace NewsletterFns.Language.Gazetteers;

/// <summary>What a phrase may name; the values are part of the gazetteer's file format.</summary>
[Flags]
internal enum NameKinds : ushort
{
    None = 0,
    Country = 1,
    Region = 2,
    LargeCity = 4,
    City = 8,
    GivenName = 16,
    FamilyName = 32,
    Company = 64,
    Body = 128,

    /// <summary>Longer phrases begin with it.</summary>
    Continues = 256,

    Product = 512,
    Event = 1024,

    /// <summary>A given or family name of the large list, which has many words that are rarely one.</summary>
    RarePersonName = 2048,

    /// <summary>An ordinary noun of a language that gives all nouns capitals.</summary>
    CommonNoun = 4096,

    /// <summary>A word that the gazetteer does not have but that ends in such a noun; of words in texts only.</summary>
    CompoundNoun = 8192,

    Place = Country | Region | LargeCity | City,
    All = Place | GivenName | FamilyName | Company | Body | Product | Event | RarePersonName | CommonNoun,
}
