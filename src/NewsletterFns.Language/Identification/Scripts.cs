namespace NewsletterFns.Language.Identification;

/// <summary>Which script a letter belongs to and which languages use it.</summary>
internal static class Scripts
{
    /// <summary>How many scripts there are.</summary>
    public const int Count = (int)Script.Han + 1;

    private static readonly Dictionary<Script, string[]> LanguagesByScript = new()
    {
        [Script.Greek] = ["el"],
        [Script.Cyrillic] = ["be", "bg", "kk", "mk", "mn", "ru", "sr", "uk"],
        [Script.Armenian] = ["hy"],
        [Script.Hebrew] = ["he"],
        [Script.Arabic] = ["ar", "fa", "ur"],
        [Script.Devanagari] = ["hi", "mr"],
        [Script.Bengali] = ["bn"],
        [Script.Gurmukhi] = ["pa"],
        [Script.Gujarati] = ["gu"],
        [Script.Tamil] = ["ta"],
        [Script.Telugu] = ["te"],
        [Script.Sinhala] = ["si"],
        [Script.Thai] = ["th"],
        [Script.Georgian] = ["ka"],
        [Script.Ethiopic] = ["am", "ti"],
        [Script.Hangul] = ["ko"],
        [Script.Kana] = ["ja"],
        [Script.Han] = ["zh"],
    };

    private static readonly HashSet<string> NotLatin = [.. LanguagesByScript.Values.SelectMany(l => l)];

    /// <summary>The script of a letter.</summary>
    public static Script Of(char c) => c switch
    {
        < '\u0250' => Script.Latin,
        >= '\u0370' and < '\u0400' => Script.Greek,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0530' and < '\u0590' => Script.Armenian,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        >= '\u0600' and < '\u0780' => Script.Arabic,
        >= '\u0900' and < '\u0980' => Script.Devanagari,
        >= '\u0980' and < '\u0A00' => Script.Bengali,
        >= '\u0A00' and < '\u0A80' => Script.Gurmukhi,
        >= '\u0A80' and < '\u0B00' => Script.Gujarati,
        >= '\u0B80' and < '\u0C00' => Script.Tamil,
        >= '\u0C00' and < '\u0C80' => Script.Telugu,
        >= '\u0D80' and < '\u0E00' => Script.Sinhala,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u10A0' and < '\u1100' => Script.Georgian,
        >= '\u1100' and < '\u1200' or >= '\uAC00' and < '\uD7B0' => Script.Hangul,
        >= '\u1200' and < '\u1380' => Script.Ethiopic,
        >= '\u1E00' and < '\u1F00' => Script.Latin,
        >= '\u1F00' and < '\u2000' => Script.Greek,
        >= '\u3040' and < '\u3100' => Script.Kana,
        >= '\u3400' and < '\uA000' or >= '\uF900' and < '\uFB00' => Script.Han,
        _ => Script.Other,
    };

    /// <summary>Whether a language is written in a script.</summary>
    public static bool Uses(string language, Script script) =>
        LanguagesByScript.TryGetValue(script, out string[]? languages) ? languages.Contains(language)
        : script == Script.Latin && (!NotLatin.Contains(language));

    /// <summary>The language of a script that only one of the known languages uses, or <see langword="null"/>.</summary>
    public static string? OnlyLanguageOf(Script script) => LanguagesByScript.GetValueOrDefault(script) is [string only] ? only : null;
}
