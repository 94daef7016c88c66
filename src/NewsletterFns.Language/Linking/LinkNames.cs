using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Linking;

/// <summary>Names as keys: letters and digits without case and accents, one blank between words.</summary>
internal static class LinkNames
{
    private const int MaxLength = 80;

    /// <summary>Hash of a name's key, or 0 where it has no letters or is too long for a name.</summary>
    public static uint HashOf(ReadOnlySpan<char> name)
    {
        if (name.Length > MaxLength)
        {
            return 0;
        }

        ulong hash = FeatureHash.Seed;
        bool any = false, gap = false;
        for (int i = 0; i < name.Length; i++)
        {
            char c = CharacterFolding.ToFolded(name[i]);

            // «U.S.» and «US» are one name, «Saint-Denis» and «Saint Denis» too.
            if (c == '.' && i + 1 < name.Length && !char.IsWhiteSpace(name[i + 1]))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && !IsMark(c))
            {
                gap = any;
                continue;
            }

            if (gap)
            {
                hash = FeatureHash.Append(hash, ' ');
                gap = false;
            }

            hash = c == 'ß' ? FeatureHash.Append(FeatureHash.Append(hash, 's'), 's') : FeatureHash.Append(hash, c);
            any = true;
        }

        uint folded = (uint)(FeatureHash.Mix(FeatureHash.Seed, hash) >> 32);
        return any ? Math.Max(folded, 1) : 0;
    }

    /// <summary>Vowel signs belong to the letters of many scripts.</summary>
    private static bool IsMark(char c) =>
        c > '\u02FF' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
