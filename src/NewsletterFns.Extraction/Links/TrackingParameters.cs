using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Links;

/// <summary>Tells the query parameters that only count readers from those that the page needs.</summary>
internal static class TrackingParameters
{
    private static readonly string[] Prefixes =
    [
        "utm_", "pk_", "mtm_", "piwik_", "matomo_", "hsa_", "itm_", "stm_", "sfmc_", "oly_", "vero_", "elq", "trk_", "fb_action_", "__hs", "_bh", "ml_subscriber", "mc_", "cm_mmc", "taboola_", "ck_subscriber",
    ];

    // These begin like trackers and are none.
    private static readonly FrozenSet<string> Meaningful = Set("mc_lang");

    private static readonly FrozenSet<string> Everywhere = Set(
        "fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl msclkid yclid ysclid twclid ttclid igshid igsh mibextid li_fat_id epik sccid rdt_cid dicbo tblci oborigurl "
        + "mkt_tok _hsenc _hsmi hsctatracking __s _kx _ke rb_clickid s_cid s_kwcid ef_id icid wickedid _openstat cmpid ncid spm wt_mc wt_zmc xtor "
        + "at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_format at_ptr_name at_bbc_team at_campaign_type sc_campaign sc_channel ref_src ref_url "
        + "guccounter guce_referrer guce_referrer_sig attribution_id attribution_type dm_i dm_t emci emdi ceid irclickid irgwc zanpid nr_email_referer bxid cndid hasha hashb hashc esrc wpisrc wpmm pwapi_token "
        + "ftcamp ftag sref reflink smid sh_kit last_resource_guid tpcc fb_source fb_ref _branch_match_id _branch_referrer mbid");

    // Names too short to be trackers on other sites.
    private static readonly (string Host, FrozenSet<string> Names)[] Sites =
    [
        ("substack.com", Set("r s j token isfreemail publication_id post_id triedredirect showwelcomeonshare referrer_token action email")),
        ("linkedin.com", Set("trk trkinfo refid trackingid midtoken midsig trkemail eid otptoken lipi licu rcm")),
        ("youtube.com", Set("si feature pp ab_channel")),
        ("youtu.be", Set("si feature")),
        ("spotify.com", Set("si")),
        ("twitter.com", Set("s t cxt")),
        ("x.com", Set("s t cxt")),
        ("nytimes.com", Set("campaign_id instance_id segment_id user_id regi_id emc te nl")),
        ("theguardian.com", Set("cmp")),
        ("wsj.com", Set("mod")),
        ("medium.com", Set("source sk")),
    ];

    /// <summary>The address without them; the same object where there are none.</summary>
    public static Uri Remove(Uri url)
    {
        var fragment = url.Fragment.AsSpan().TrimStart('#');
        var dropsFragment = fragment.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || fragment.StartsWith("xtor=", StringComparison.OrdinalIgnoreCase);
        if (url.Query.Length < 2 && !dropsFragment)
        {
            return url;
        }

        var parts = url.Query.Length < 2 ? [] : url.Query[1..].Split('&');
        var site = SiteNames(url);
        var kept = parts.Where(part => part.Length > 0 && !IsTracker(part, site)).ToArray();
        if (kept.Length == parts.Length && !dropsFragment)
        {
            return url;
        }

        var builder = new UriBuilder(url) { Query = string.Join('&', kept) };
        if (dropsFragment)
        {
            builder.Fragment = "";
        }

        return builder.Uri;
    }

    private static bool IsTracker(string parameter, FrozenSet<string>? site)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        var name = (equals < 0 ? parameter : parameter[..equals]).ToLowerInvariant();
        return Everywhere.Contains(name)
            || (Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)) && !Meaningful.Contains(name))
            || site?.Contains(name) == true
            || (name == "ref" && equals > 0 && (IsDomain(parameter.AsSpan(equals + 1)) || parameter.EndsWith("newsletter", StringComparison.OrdinalIgnoreCase)));
    }

    private static FrozenSet<string>? SiteNames(Uri url)
    {
        foreach (var (host, names) in Sites)
        {
            if (Hosts.Matches(url.Host, host))
            {
                return names;
            }
        }

        return null;
    }

    // Ghost says where the reader comes from: ref=letter.example; «ref=v1.2» of a repository is none.
    private static bool IsDomain(ReadOnlySpan<char> value)
    {
        var dot = value.LastIndexOf('.');
        return dot > 0 && value.Length - dot > 2 && !value[(dot + 1)..].ContainsAnyExceptInRange('a', 'z') && value.IndexOfAny('/', '%', '_') < 0;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
