using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Links;

/// <summary>Finds the target of an address that only leads on, where the address itself holds it; nothing is fetched.</summary>
internal static class Redirectors
{
    // Known services: the host or what it ends with, how the path begins, the parameters that hold the target.
    private static readonly (string Host, string Path, string[] Names)[] Services =
    [
        ("safelinks.protection.outlook.com", "/", ["url"]),
        ("l.facebook.com", "/l.php", ["u"]),
        ("lm.facebook.com", "/l.php", ["u"]),
        ("facebook.com", "/l.php", ["u"]),
        ("l.instagram.com", "/", ["u"]),
        ("l.threads.net", "/", ["u"]),
        ("l.messenger.com", "/l.php", ["u"]),
        ("t.umblr.com", "/redirect", ["z"]),
        ("linkedin.com", "/redir/redirect", ["url"]),
        ("linkedin.com", "/safety/go", ["url"]),
        ("linkedin.com", "/slink", ["url"]),
        ("youtube.com", "/redirect", ["q"]),
        ("vk.com", "/away.php", ["to"]),
        ("out.reddit.com", "/", ["url"]),
        ("slack-redir.net", "/link", ["url"]),
        ("steamcommunity.com", "/linkfilter", ["url", "u"]),
        ("disq.us", "/url", ["url"]),
        ("getpocket.com", "/redirect", ["url"]),
        ("medium.com", "/r/", ["url"]),
        ("duckduckgo.com", "/l/", ["uddg"]),
        ("bing.com", "/ck/", ["u"]),
        ("click.linksynergy.com", "/", ["murl"]),
        ("awin1.com", "/", ["ued", "p"]),
        ("go.redirectingat.com", "/", ["url"]),
        ("go.skimresources.com", "/", ["url"]),
        ("redirect.viglink.com", "/", ["u"]),
        ("shareasale.com", "/", ["urllink"]),
        ("anrdoezrs.net", "/", ["url"]),
        ("dpbolvw.net", "/", ["url"]),
        ("jdoqocy.com", "/", ["url"]),
        ("kqzyfj.com", "/", ["url"]),
        ("tkqlhce.com", "/", ["url"]),
        ("clicks.trx-hub.com", "/", ["q"]),
    ];

    private static readonly string[] TargetNames = ["url", "u", "target", "targeturl", "target_url", "dest", "destination", "desturl", "redirect", "redirect_url", "redirecturl", "redirect_uri", "redirect_to", "goto", "to", "link", "href", "out", "p", "q", "uri", "r", "l", "d", "t", "data"];

    // What redirectors call their paths and hosts.
    private static readonly FrozenSet<string> Signs = (
        "redirect redir redirector r click clicks clk c ct cl cl0 l0 track tracking tracker trk trck out outbound outgoing away go goto link links lnk l ls url exit external leaving jump linkout lt e t ss open-link "
        + "clickthrough click-through click.php redirect.php redir.php track.php go.php out.php link.php url.php e2t wf v1 ltrack email-click nl").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Addresses with another address in them that are the target themselves.
    private static readonly FrozenSet<string> Ends = (
        "share sharer sharer.php sharing intent login signin sign-in oauth auth authorize sso logout register translate proxy save submit embed oembed validate validator check search print cache amp image img images thumb resize fetch "
        + "web wayback archive unsubscribe preferences compose subscribe post pin dialog share-offsite sharearticle add").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static Uri? Target(Uri url)
    {
        var query = Query(url);
        string? Parameter(string name) => query.Find(pair => string.Equals(pair.Name, name, StringComparison.OrdinalIgnoreCase)).Value;

        if (Hosts.Matches(url.Host, "urldefense.proofpoint.com") || Hosts.Matches(url.Host, "urldefense.com") || Hosts.Matches(url.Host, "urldefense.us"))
        {
            return ProofpointAddress.Target(url, Parameter);
        }

        if (IsGoogle(url.Host) && url.AbsolutePath == "/url")
        {
            return First(["q", "url"], Parameter);
        }

        if (IsGoogle(url.Host) && url.AbsolutePath.StartsWith("/amp/s/", StringComparison.Ordinal))
        {
            return EncodedAddress.Web("https://" + url.AbsolutePath[7..] + url.Query);
        }

        foreach (var (host, path, names) in Services)
        {
            if (Hosts.Matches(url.Host, host) && url.AbsolutePath.StartsWith(path, StringComparison.OrdinalIgnoreCase))
            {
                return First(names, Parameter);
            }
        }

        return Hosts.Matches(url.Host, "href.li") ? EncodedAddress.Plain(url.Query.TrimStart('?')) : Generic(url, Parameter);
    }

    private static Uri? Generic(Uri url, Func<string, string?> parameter)
    {
        var segments = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Any(Ends.Contains))
        {
            return null;
        }

        var label = url.Host[..Math.Max(0, url.Host.IndexOf('.', StringComparison.Ordinal))];
        var leadsOn = Signs.Contains(label) || segments.Any(Signs.Contains) || label.Contains("click", StringComparison.OrdinalIgnoreCase) || label.Contains("track", StringComparison.OrdinalIgnoreCase)
            || Hosts.Matches(url.Host, "awstrack.me") || Hosts.Matches(url.Host, "customeriomail.com");
        foreach (var segment in segments)
        {
            // An address in base64 is there for no reader; a plain one only where the path leads on.
            if ((EncodedAddress.Base64(segment, allowJson: leadsOn) ?? (leadsOn ? EncodedAddress.Plain(segment) : null)) is { } target)
            {
                return target;
            }
        }

        return leadsOn ? First(TargetNames, parameter) ?? InPath(url) : null;
    }

    // /go/https://a.example/x?y: the rest of the address is the target.
    private static Uri? InPath(Uri url)
    {
        var rest = url.PathAndQuery;
        var at = rest.IndexOf("/https:/", StringComparison.OrdinalIgnoreCase);
        at = at < 0 ? rest.IndexOf("/http:/", StringComparison.OrdinalIgnoreCase) : at;
        return at < 0 ? null : EncodedAddress.Web(rest[(at + 1)..]);
    }

    private static Uri? First(string[] names, Func<string, string?> parameter)
    {
        foreach (var name in names)
        {
            if (parameter(name) is { Length: > 0 } value && (EncodedAddress.Plain(value) ?? EncodedAddress.Base64(value, allowJson: true) ?? Marked(value)) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    // Bing puts «a1» before the base64.
    private static Uri? Marked(string value) => value.StartsWith("a1", StringComparison.Ordinal) ? EncodedAddress.Base64(value[2..], allowJson: false) : null;

    private static bool IsGoogle(string host)
    {
        var labels = host.Split('.');
        return labels.Length is >= 2 and <= 4 && (labels[0] == "google" || (labels[0] == "www" && labels[1] == "google"));
    }

    private static List<(string Name, string Value)> Query(Uri url)
    {
        var pairs = new List<(string Name, string Value)>();
        foreach (var part in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                pairs.Add((part[..equals], part[(equals + 1)..]));
            }
        }

        return pairs;
    }
}
