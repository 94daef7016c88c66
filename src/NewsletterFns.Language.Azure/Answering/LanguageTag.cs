using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Azure;

/// <summary>Language codes between the service and us.</summary>
internal static class LanguageTag
{
    /// <summary>Our code (ISO 639-1) for the service's, which is <c>zh_chs</c>, <c>(Unknown)</c> and the like at times.</summary>
    public static string ToOurs(string code)
    {
        var own = ServiceLanguages.ToOwn(code);
        return own.Length is 2 or 3 && own.All(char.IsAsciiLetterLower) ? own : DetectedLanguage.UnknownCode;
    }

    /// <summary>The service's code for analysis, of what it answers to a detection.</summary>
    public static string ToService(string code) => code.ToLowerInvariant() switch
    {
        "zh_chs" or "zh-chs" => "zh-hans",
        "zh_cht" or "zh-cht" => "zh-hant",
        _ => ServiceLanguages.ToService(code).Replace('_', '-'),
    };

    /// <summary>The country that a claimed language (BCP 47) names, such as <c>it</c> of <c>it-IT</c>; empty where it names none.</summary>
    public static string CountryOf(string? claim) => claim?.Split('-', '_') is [_, .., { Length: 2 } region] && region.All(char.IsAsciiLetter) ? region.ToLowerInvariant() : string.Empty;
}
