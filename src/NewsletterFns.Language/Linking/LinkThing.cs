namespace NewsletterFns.Language.Linking;

/// <summary>A thing with a stable identifier.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">What sets it apart.</param>
/// <param name="Weight">How likely it is meant, all else equal: eight times the natural logarithm of its inhabitants; 0 where they are not known.</param>
/// <param name="Country">Index of its country among the things, -1 for none.</param>
/// <param name="Region">Index of its region, -1 where it is not known.</param>
/// <param name="Number">Its number at GeoNames or Wikidata; else 0.</param>
/// <param name="Name">Index of its name among the strings.</param>
internal readonly record struct LinkThing(LinkKind Kind, LinkFlags Flags, byte Weight, short Country, short Region, uint Number, int Name);
