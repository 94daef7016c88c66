using System.Globalization;
using System.Text;

namespace NewsletterFns.Language.Text;

/// <summary>
/// Brings the inflected forms of a noun or adjective together by taking off number and gender, and accents; it never looks at word classes
/// and leaves derivation alone. Words of other languages are only folded.
/// </summary>
internal static class LightStemmer
{
    private const int MinStem = 3;

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(ReadOnlySpan<char> word, string language)
    {
        var folded = Fold(word);
        return folded.Length <= MinStem ? folded : language switch
        {
            "it" => Italian(folded),
            "fr" => French(folded),
            "es" => Spanish(folded),
            "pt" => Portuguese(folded),
            "en" => English(folded),
            "de" => Strip(folded, "ern", "em", "en", "er", "es", "e", "n", "s"),
            "nl" => Strip(folded, "'s", "en", "s", "e"),
            _ => folded,
        };
    }

    /// <summary>Lower case, without accents and soft hyphens.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant().Replace('’', '\'');
        if (Ascii.IsValid(lower) || !IsWellFormed(lower))
        {
            return lower;
        }

        var folded = new StringBuilder(lower.Length);
        foreach (var c in lower.Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            // Marks of Latin, Greek and Cyrillic letters go; in other scripts they are vowels.
            if (c is not ('\u00AD' or (>= '\u0300' and <= '\u036F')))
            {
                folded.Append(c);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsWellFormed(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsSurrogate(word[i]))
            {
                if (i + 1 == word.Length || !char.IsSurrogatePair(word[i], word[i + 1]))
                {
                    return false;
                }

                i++;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(word[i]) == UnicodeCategory.OtherNotAssigned)
            {
                return false;
            }
        }

        return true;
    }

    private static string Italian(string word)
    {
        var stem = word;
        if (stem[^1] is 'a' or 'e' or 'i' or 'o')
        {
            stem = stem[..^1];
        }

        // «banca, banche», «spiaggia, spiagge».
        return stem.Length > MinStem && stem[^1] is 'h' or 'i' ? stem[..^1] : stem;
    }

    private static string French(string word)
    {
        if (word.Length > 5 && word.EndsWith("aux", StringComparison.Ordinal) && !word.EndsWith("eaux", StringComparison.Ordinal))
        {
            return word[..^2] + "l";
        }

        var stem = Strip(word, "x", "s");
        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string Spanish(string word)
    {
        if (word.EndsWith("ces", StringComparison.Ordinal))
        {
            return word[..^3] + "z";
        }

        var stem = word.Length > 5 && word.EndsWith("es", StringComparison.Ordinal) && word[^3] is 'd' or 'l' or 'n' or 'r' ? word[..^2] : Strip(word, "s");
        return stem.Length > MinStem && stem[^1] is 'a' or 'o' or 'e' ? stem[..^1] : stem;
    }

    private static string Portuguese(string word)
    {
        if (word.EndsWith("oes", StringComparison.Ordinal) || word.EndsWith("aes", StringComparison.Ordinal))
        {
            return word[..^3] + "ao";
        }

        if (word.Length > 4 && word.EndsWith("is", StringComparison.Ordinal) && word[^3] is 'a' or 'e' or 'o' or 'u')
        {
            return word[..^2] + "l";
        }

        return word.EndsWith("ao", StringComparison.Ordinal) ? word : Spanish(word);
    }

    private static string English(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        if (word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string Strip(string word, params ReadOnlySpan<string> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (word.Length - suffix.Length >= MinStem && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return word[..^suffix.Length];
            }
        }

        return word;
    }
}
