using System.Collections.Frozen;

namespace NewsletterFns.Language.Emulator.Kinds;

/// <summary>Reads country hints: a country's main language is what the hint is worth to a detector of languages.</summary>
internal static class CountryLanguages
{
    // Countries of one main written language that the embedded engine can tell; a hint of another country is valid and says nothing.
    private static readonly FrozenDictionary<string, string> Languages = new[]
    {
        ("en", "us gb ie au nz in ng za gh ke sg"), ("it", "it sm va"), ("de", "de at li"), ("fr", "fr mc sn ci"), ("es", "es mx ar co cl pe ve ec gt cu bo do hn py sv ni cr pa uy"),
        ("pt", "pt br ao mz"), ("nl", "nl"), ("da", "dk"), ("sv", "se"), ("nb", "no"), ("fi", "fi"), ("is", "is"), ("pl", "pl"), ("cs", "cz"), ("sk", "sk"), ("sl", "si"), ("hr", "hr"),
        ("sr", "rs"), ("bg", "bg"), ("ro", "ro md"), ("hu", "hu"), ("el", "gr cy"), ("tr", "tr"), ("ru", "ru"), ("uk", "ua"), ("be", "by"), ("lt", "lt"), ("lv", "lv"), ("et", "ee"),
        ("sq", "al"), ("mk", "mk"), ("ar", "sa eg ae iq jo lb ly ma dz tn kw om qa sy ye"), ("he", "il"), ("fa", "ir"), ("ur", "pk"), ("bn", "bd"), ("hi", "in"), ("ja", "jp"),
        ("ko", "kr kp"), ("zh", "cn tw hk mo"), ("vi", "vn"), ("th", "th"), ("id", "id"), ("ms", "my"), ("ka", "ge"), ("hy", "am"), ("mn", "mn"), ("kk", "kz"), ("az", "az"), ("so", "so"),
    }
        .SelectMany(language => language.Item2.Split(' ').Select(country => (Country: country, Language: language.Item1)))
        .GroupBy(pair => pair.Country)
        .ToFrozenDictionary(group => group.Key, group => group.First().Language, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a hint is one: two letters (ISO 3166-1 alpha-2), or nothing or <c>none</c> for no hint.</summary>
    public static bool IsValid(string hint) => IsNone(hint) || (hint.Length == 2 && hint.All(char.IsAsciiLetter));

    /// <summary>The language that a hint speaks for, or <see langword="null"/>.</summary>
    public static string? Of(string hint) => IsNone(hint) ? null : Languages.GetValueOrDefault(hint);

    private static bool IsNone(string hint) => hint.Length == 0 || hint.Equals("none", StringComparison.OrdinalIgnoreCase);
}
