namespace NewsletterFns.Language.Linking;

/// <summary>What sets a city apart; the values are part of the table's file format.</summary>
[Flags]
internal enum LinkFlags : byte
{
    None = 0,

    /// <summary>A country's capital.</summary>
    Capital = 1,

    /// <summary>A region's capital.</summary>
    RegionalCapital = 2,

    /// <summary>A large part of its region lives in it: who says «New York» means the city.</summary>
    DominatesRegion = 4,
}
