namespace NewsletterFns.Extraction.Links;

/// <summary>Makes link targets absolute, unwraps redirectors and removes what only counts readers.</summary>
internal static class LinkCleaner
{
    private const int MaxLength = 8_000;

    private static readonly HashSet<string> Trackers = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok",
        "_hsenc", "_hsmi", "__s", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "rb_clickid", "s_cid", "wickedid", "ml_subscriber",
        "ml_subscriber_hash", "_openstat", "_bhlid", "_kx", "hsCtaTracking", "cmpid", "ncid", "spm", "wt_mc", "xtor", "at_medium", "at_campaign",
        "at_custom1", "at_custom2", "ck_subscriber_id", "sfmc_id", "sc_campaign", "ref_src", "ref_url", "guccounter", "guce_referrer", "guce_referrer_sig",
    };

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

        url = Redirection.Follow(url);
        if (url.Query.Length < 2)
        {
            return url;
        }

        var parts = url.Query[1..].Split('&');
        var kept = parts.Where(part => part.Length > 0 && !IsTracker(part)).ToArray();
        if (kept.Length == parts.Length)
        {
            return url;
        }

        var builder = new UriBuilder(url) { Query = string.Join('&', kept) };
        return builder.Uri;
    }

    // «ref=main» may choose what is shown; «ref=site.example» and «ref=some-newsletter» say where the reader comes from.
    private static bool IsSender(string value) => value.Contains('.', StringComparison.Ordinal) || value.EndsWith("newsletter", StringComparison.OrdinalIgnoreCase);

    private static bool IsTracker(string parameter)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? parameter : parameter[..equals];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("pk_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("mtm_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("hsa_", StringComparison.OrdinalIgnoreCase)
            || Trackers.Contains(name)
            || (name == "ref" && IsSender(parameter[(equals + 1)..]));
    }
}
