using System.Globalization;
using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Emulator.Kinds;

/// <summary>How the service answers a detection.</summary>
internal static class LanguageCodes
{
    /// <summary>What the service answers for a language that it does not know.</summary>
    public const string Unknown = "(Unknown)";

    /// <summary>The code that the service answers with.</summary>
    /// <param name="own">Our code for it.</param>
    public static string ToDetected(string own) => own == "zh" ? "zh_chs" : ServiceLanguages.ToService(own);

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
