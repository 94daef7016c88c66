using System.Globalization;

namespace NewsletterFns.Language.Emulator.Kinds;

/// <summary>Goes between the service's language codes and those of <see cref="ILanguageService"/> (ISO 639-1).</summary>
internal static class LanguageCodes
{
    /// <summary>What the service answers for a language that it does not know.</summary>
    public const string Unknown = "(Unknown)";

    // The service's code and ours, where they differ.
    private static readonly (string Service, string Own)[] Differing = [("no", "nb"), ("fil", "tl"), ("zh_chs", "zh")];

    /// <summary>The primary language of a BCP 47 tag, in lower case.</summary>
    public static string Primary(string tag)
    {
        int end = tag.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }

    /// <summary>Whether a tag is in a list, as itself or by its primary language: <c>zh</c>, <c>pt</c> and <c>nb</c> are accepted as the documentation says, and so is <c>en-GB</c>.</summary>
    public static bool IsAmong(string tag, IReadOnlyList<string> list)
    {
        string primary = ToService(ToOwn(tag));
        return list.Any(code => Primary(code) == Primary(primary));
    }

    /// <summary>The code that <see cref="ILanguageService"/> knows.</summary>
    public static string ToOwn(string tag)
    {
        string primary = Primary(tag);
        return Differing.FirstOrDefault(pair => pair.Service == primary).Own ?? primary;
    }

    /// <summary>The code that the service answers with.</summary>
    public static string ToService(string own) => Differing.FirstOrDefault(pair => pair.Own == own).Service ?? own;

    /// <summary>The English name of a language.</summary>
    /// <param name="own">Our code for it.</param>
    public static string NameOf(string own)
    {
        try
        {
            string name = CultureInfo.GetCultureInfo(own == "nb" ? "no" : own).EnglishName;
            return name.StartsWith("Unknown", StringComparison.Ordinal) || name.StartsWith("Invariant", StringComparison.Ordinal) ? own : name;
        }
        catch (CultureNotFoundException)
        {
            return own;
        }
    }
}
