namespace NewsletterFns.Extraction.Links;

/// <summary>Makes link targets absolute, unwraps redirectors and removes what only counts readers.</summary>
internal static class LinkCleaner
{
    private const int MaxLength = 8_000;
    private const int MaxWrappings = 6;

    /// <summary>The absolute http(s) target without redirectors and tracking parameters, or <see langword="null"/> where there is none.</summary>
    public static Uri? Clean(string? href, Uri? baseUrl = null)
    {
        var url = Resolve(href, baseUrl);
        for (var i = 0; url is not null && i < MaxWrappings && LinkUnwrapper.Unwrap(url) is { } target && Resolve(target, null) is { } inner; i++)
        {
            url = inner;
        }

        if (url is null)
        {
            return null;
        }

        var query = TrackingParameters.Remove(url.Query, url.Host);
        return ReferenceEquals(query, url.Query) || query == url.Query ? url : new UriBuilder(url) { Query = query }.Uri;
    }

    private static Uri? Resolve(string? href, Uri? baseUrl)
    {
        href = href?.Trim();
        if (string.IsNullOrEmpty(href) || href.Length > MaxLength || href[0] == '#')
        {
            return null;
        }

        if ((!Uri.TryCreate(href, UriKind.Absolute, out var url) || url.IsFile) && (baseUrl is null || !Uri.TryCreate(baseUrl, href, out url)))
        {
            return null;
        }

        return url.Scheme is "http" or "https" && url.Host.Length > 0 ? url : null;
    }
}
