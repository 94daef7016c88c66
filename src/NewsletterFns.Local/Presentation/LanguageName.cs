using System.Globalization;

namespace NewsletterFns.Local.Presentation;

/// <summary>English names of languages.</summary>
internal static class LanguageName
{
    private const string Unknown = "und";

    /// <summary>The name with the code, such as <c>Italian (it)</c>; the code alone where the system knows no name.</summary>
    public static string Of(string code)
    {
        if (code == Unknown)
        {
            return "not known";
        }

        try
        {
            var name = CultureInfo.GetCultureInfo(code).EnglishName;
            return name == code || name.StartsWith("Unknown", StringComparison.Ordinal) || name.StartsWith("Invariant", StringComparison.Ordinal) ? code : $"{name} ({code})";
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }
}
