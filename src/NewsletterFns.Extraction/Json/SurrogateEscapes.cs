using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Json;

/// <summary>Escapes of half a surrogate pair, which are JSON by its grammar but are thrown at whoever reads the string or name.</summary>
internal static partial class SurrogateEscapes
{
    /// <summary>The same JSON with U+FFFD in place of each half.</summary>
    public static string Mend(string json)
        => json.Contains("\\ud", StringComparison.OrdinalIgnoreCase) ? Escape().Replace(json, match => match.Length is 2 or 12 ? match.Value : "\uFFFD") : json;

    // Escaped backslashes and whole pairs match first, so that their parts are let be.
    [GeneratedRegex(@"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
