namespace NewsletterFns.Pipeline;

/// <summary>Which categories of personal data are redacted.</summary>
internal static class PiiCategories
{
    /// <summary>What articles are about, and what the service reports beside personal data.</summary>
    private static readonly HashSet<string> Public = new(["Person", "PersonType", "Organization", "URL", "DateTime", "Quantity"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a category is redacted.</summary>
    public static bool Includes(OutputOptions options, string category) =>
        options.PiiCategories.Count > 0 ? options.PiiCategories.Contains(category, StringComparer.OrdinalIgnoreCase) : !Public.Contains(category);
}
