using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Links;

/// <summary>Reads the target of a redirector where it stands in the address: in the query, the path, in base64 or in Proofpoint's codes. Nothing is fetched.</summary>
internal static partial class LinkUnwrapper
{
    private const int ShortestCode = 16;

    private static readonly FrozenSet<string> TargetNames =
        "url u q to z target dest destination redirect redirect_url redirecturl redirect_to link goto out uddg ued adurl murl deeplink href l page_url continue".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Addresses that hold another one for what they do with it: sharing, logging in, keeping, translating.
    private static readonly string[] Services = ["share", "sharer", "intent", "submit", "login", "signin", "sign-in", "signup", "oauth", "auth", "validator", "translate", "archive", "bookmark", "embed", "oembed", "proxy"];

    /// <summary>The target, or <see langword="null"/> where the address is its own or does not tell.</summary>
    public static string? Unwrap(Uri url)
    {
        var host = url.Host;
        if (host.StartsWith("urldefense.", StringComparison.OrdinalIgnoreCase))
        {
            return Proofpoint(url);
        }

        var labels = host.Split('.');
        if (HasWord(url.AbsolutePath) || Array.Exists(labels, label => Services.Contains(label, StringComparer.OrdinalIgnoreCase)))
        {
            return null;
        }

        return FromQuery(url) ?? FromPath(url);
    }

    private static string? FromQuery(Uri url)
    {
        if (url.Query.Length < 3)
        {
            return null;
        }

        var redirects = Redirector().IsMatch(url.Host + url.AbsolutePath);
        foreach (var part in url.Query[1..].Split('&'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                continue;
            }

            var value = Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' ')).Trim();
            if (redirects && TargetNames.Contains(part[..equals]) && AsTarget(value) is { } target)
            {
                return target;
            }

            if (Decode(value) is { } decoded)
            {
                return decoded;
            }
        }

        return null;
    }

    private static string? FromPath(Uri url)
    {
        foreach (var segment in url.AbsolutePath.Split('/'))
        {
            // Amazon's and others' form: /L0/https:%2F%2Fexample.com%2Fx/1/…
            if (segment.StartsWith("http", StringComparison.OrdinalIgnoreCase) && segment.Contains("%2F", StringComparison.OrdinalIgnoreCase) && AsTarget(Uri.UnescapeDataString(segment)) is { } target)
            {
                return target;
            }

            if (segment.Length >= ShortestCode)
            {
                foreach (var code in segment.Split('.'))
                {
                    if (Decode(code) is { } decoded)
                    {
                        return decoded;
                    }
                }
            }
        }

        return null;
    }

    // Base64 or base64url of an address, or of JSON with one in it, as Substack writes.
    private static string? Decode(string code)
    {
        if (code.Length < ShortestCode || !(code.StartsWith("aHR0c", StringComparison.Ordinal) || code.StartsWith("eyJ", StringComparison.Ordinal)))
        {
            return null;
        }

        var base64 = code.Replace('-', '+').Replace('_', '/').Replace(' ', '+').TrimEnd('=');
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), bytes, out var count))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, count);
        return text[0] == '{' ? FromJson(text) : AsTarget(text);
    }

    private static string? FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            foreach (var name in (ReadOnlySpan<string>)["e", "url", "u", "target", "href", "redirect", "link"])
            {
                if (document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && AsTarget(value.GetString()!) is { } target)
                {
                    return target;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or halves of characters in it: an opaque code.
        }

        return null;
    }

    private static string? Proofpoint(Uri url)
    {
        if (url.AbsolutePath.StartsWith("/v3/__", StringComparison.Ordinal))
        {
            return ProofpointThree(url.AbsoluteUri);
        }

        var parameter = url.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith("u=", StringComparison.Ordinal));
        if (parameter is null)
        {
            return null;
        }

        // Version 2 writes % as - and / as _.
        var value = parameter[2..];
        value = url.AbsolutePath.StartsWith("/v2", StringComparison.Ordinal) ? value.Replace('-', '%').Replace('_', '/') : value;
        return AsTarget(Uri.UnescapeDataString(value));
    }

    // Version 3: the address between double underscores, with a star for every character that the base64 after the semicolon holds.
    private static string? ProofpointThree(string address)
    {
        var start = address.IndexOf("/v3/__", StringComparison.Ordinal) + 6;
        var end = address.LastIndexOf("__;", StringComparison.Ordinal);
        if (end <= start)
        {
            return null;
        }

        var target = address[start..end];
        var rest = address[(end + 3)..];
        var codes = rest[..Math.Max(0, rest.IndexOf('!', StringComparison.Ordinal))].Replace('-', '+').Replace('_', '/');
        var bytes = new byte[codes.Length + 4];
        if (!Convert.TryFromBase64String(codes.PadRight((codes.Length + 3) / 4 * 4, '='), bytes, out var count))
        {
            return AsTarget(target);
        }

        var held = Encoding.UTF8.GetString(bytes, 0, count);
        var result = new StringBuilder(target.Length);
        var next = 0;
        foreach (var c in target)
        {
            result.Append(c == '*' && next < held.Length ? held[next++] : c);
        }

        return AsTarget(result.ToString());
    }

    private static bool HasWord(string path)
        => path.Split('/', '.').Any(segment => Services.Contains(segment, StringComparer.OrdinalIgnoreCase));

    // «https:/x» has lost a slash on its way through a proxy.
    private static string? AsTarget(string value)
    {
        value = LostSlash().Replace(value.Trim(), "$1//");
        return (value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(value, UriKind.Absolute, out var target) && target.Host.Contains('.', StringComparison.Ordinal) ? value : null;
    }

    [GeneratedRegex(@"\A(https?:)/(?=[^/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LostSlash();

    [GeneratedRegex(@"\A(?:l|lm|t|r|go|out|away|click|clicks|link|links|track|tracking|trk|trck|email|e|url|redirect|nl)\.|safelinks\.|slack-redir|awin1\.com|doubleclick\.net|(?:/|\A|[.-])(?:url|redirect|redir|redirector|l\.php|l|click|clk|track|tracking|out|away(?:\.php)?|go|goto|link|linkfilter|leave|exit|cread\.php|awclick\.php|forward|fwd|jump|ls|c|r|t)(?:/|\z)|redirect(?:\.\w+)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Redirector();
}
