namespace NewsletterFns.Language.Linking;

/// <summary>Which countries a text in a language is about when it does not say: natural logarithms, small beside any evidence.</summary>
internal static class LinkPriors
{
    private static readonly Dictionary<string, (string Country, double Prior)[]> Known = new(StringComparer.Ordinal)
    {
        ["it"] = [("IT", 2), ("CH", 0.4)],
        ["en"] = [("US", 0.4), ("GB", 0.4), ("IE", 0.2), ("CA", 0.2), ("AU", 0.2)],
        ["de"] = [("DE", 2), ("AT", 0.8), ("CH", 0.8)],
        ["fr"] = [("FR", 2.4), ("BE", 0.6), ("CH", 0.6), ("CA", 0.4)],
        ["es"] = [("ES", 0.8), ("MX", 0.4), ("AR", 0.4), ("CO", 0.4), ("CL", 0.4), ("PE", 0.4), ("VE", 0.3), ("UY", 0.3), ("EC", 0.3)],
        ["nl"] = [("NL", 2), ("BE", 0.8)],
        ["pt"] = [("PT", 0.8), ("BR", 0.8)],
        ["pl"] = [("PL", 1.5)],
        ["sv"] = [("SE", 1.5)],
        ["ro"] = [("RO", 1.5)],
    };

    /// <summary>The priors of a language; none for one that is not listed.</summary>
    public static ReadOnlySpan<(string Country, double Prior)> Of(string language) => Known.GetValueOrDefault(language);
}
