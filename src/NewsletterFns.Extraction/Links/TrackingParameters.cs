using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Links;

/// <summary>Parameters of addresses that only count readers.</summary>
internal static class TrackingParameters
{
    private static readonly string[] Prefixes = ["utm_", "pk_", "mtm_", "hsa_", "oly_", "vero_", "_bhl", "at_custom", "ml_sub", "matomo_", "piwik_", "itm_", "guce_"];

    private static readonly FrozenSet<string> Names = (
        "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking __s __hstc __hssc __hsfp rb_clickid s_cid wickedid "
        + "_openstat _kx klaviyo_id cmpid ncid spm wt_mc wt.mc_id xtor at_medium at_campaign ck_subscriber_id sfmc_id sfmc_activityid sfmc_journey_id sc_campaign ref_src ref_url guccounter "
        + "trk_contact trk_msg trk_module trk_sid et_rid et_cid emci emdi ceid nr_email_referer elqtrackid elqtrack elqaid elqat dm_i bbeml bsft_clkid bsft_eid bsft_uid mbid mc_uid srsltid "
        + "cndid bxid esrc nlid newsletter_id subscriber_id isfreemail triedredirect showwelcomeonshare assetid assettype recipientid campaign_id").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Only on addresses of Substack posts: elsewhere they can be anything.
    private static readonly FrozenSet<string> Substack = "publication_id post_id r token".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Senders = ["newsletter", "substack", "beehiiv", "convertkit", "mailchimp", "ghost", "email", "rss"];

    /// <summary><paramref name="query"/> without them; the same object where there are none.</summary>
    public static string Remove(string query, string host)
    {
        if (query.Length < 2)
        {
            return query;
        }

        var parts = query[1..].Split('&');
        var substack = host.EndsWith("substack.com", StringComparison.OrdinalIgnoreCase)
            || (query.Contains("publication_id=", StringComparison.Ordinal) && query.Contains("post_id=", StringComparison.Ordinal));
        var kept = parts.Where(part => part.Length > 0 && !IsTracker(part, substack)).ToArray();
        return kept.Length == parts.Length ? query : string.Join('&', kept);
    }

    private static bool IsTracker(string parameter, bool substack)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = equals < 0 ? (parameter, "") : (parameter[..equals], parameter[(equals + 1)..]);
        return Names.Contains(name)
            || Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            || (substack && Substack.Contains(name))
            || (name is "ref" or "source" or "src" && IsSender(name, value));
    }

    // Ghost writes its site's name or host after «ref», others say what kind of mail it was.
    private static bool IsSender(string name, string value)
        => Array.Exists(Senders, sender => value.Equals(sender, StringComparison.OrdinalIgnoreCase) || value.EndsWith("-" + sender, StringComparison.OrdinalIgnoreCase))
            || (name == "ref" && value.Length < 80 && value.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(value) == UriHostNameType.Dns);
}
