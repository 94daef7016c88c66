namespace NewsletterFns.Extraction.Links;

/// <summary>Makes link targets absolute, unwraps redirectors that hold their target and removes what only counts readers.</summary>
internal static class LinkCleaner
{
    private const int MaxLength = 8_000;

    // Redirectors stand in each other; a chain longer than this is made to be one.
    private const int MaxRedirections = 6;

    /// <summary>The absolute http(s) target without tracking parameters, or <see langword="null"/> where there is none.</summary>
    public static Uri? Clean(string? href, Uri? baseUrl = null)
    {
        href = href?.Trim();
        if (string.IsNullOrEmpty(href) || href.Length > MaxLength || href[0] == '#')
        {
            return null;
        }

        if (!Uri.TryCreate(href, UriKind.Absolute, out var url) || url.IsFile)
        {
            if (baseUrl is null || !Uri.TryCreate(baseUrl, href, out url))
            {
                return null;
            }
        }

        if (url.Scheme is not ("http" or "https") || url.Host.Length == 0)
        {
            return null;
        }

        for (var i = 0; i < MaxRedirections && Redirectors.Target(url) is { } target; i++)
        {
            url = target;
        }

        return TrackingParameters.Remove(url);
    }
}
