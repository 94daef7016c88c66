using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Metadata;

/// <summary>Finds the place, agency and date before the first sentence: «MILANO - », «LONDON (Reuters) — », «Berlin, 17. Mai – ».</summary>
internal static partial class Dateline
{
    /// <summary>How long the dateline is with which <paramref name="line"/> begins; 0 for none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        var matches = Pattern().EnumerateMatches(line);
        return matches.MoveNext() ? matches.Current.Length : 0;
    }

    // Without capitals throughout, an agency or a date must say that the words before the dash are a place.
    [GeneratedRegex("""
        \A(?:
            (?<agency>\(\p{Lu}[\p{L}/ -]{1,24}\))\s*[-–—]\s*(?:(?<place>\p{Lu}[\p{L}'’.-]*(?:[ ]\p{L}[\p{L}'’.-]*){0,3})(?:,[ ]?\d[^-–—]{1,24})?\s*[-–—]\s+)?
          | (?<capitals>\p{Lu}{2}[\p{Lu}'’.]*(?:[ /-]\p{Lu}[\p{Lu}'’.]*){0,3}(?:,[ ]?[\p{L} .]{2,24})?(?:,?[ ]\d[^-–—()]{1,24})?(?:\s*\([\p{L}./ -]{2,24}\))?)\.?\s*(?:[–—]\s*|-{1,2}\s+)
          | \p{Lu}[\p{L}'’.-]*(?:[ ]\p{L}[\p{L}'’.-]*){0,3}(?:,[ ]?\p{L}[\p{L} .]{1,24})?(?:,[ ](?:\p{L}{3,10}\.?[ ])?\d{1,2}(?:\.|º|er)?[ ][^-–—()]{2,24}(?:\s*\([\p{L}./ -]{2,24}\))?|\s*\((?:\p{Lu}{2,}|dpa|epd|Reuters|Bloomberg|Adnkronos|Lusa|Belga|Europa[ ]Press)[\p{L}./ -]{0,20}\))\.?\s*(?:[–—]\s*|-{1,2}\s+)
        )(?=["“„«‘'\p{Lu}\d¿¡])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
