using System.Buffers.Text;
using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace NewsletterFns.Extraction.Links;

/// <summary>Finds the target that a redirector's address holds: in its query, its path, or in base64 there. Nothing is fetched.</summary>
internal static class Redirection
{
    private const int MaxSteps = 4;

    // A target may stand in any address («/login?next=https://…»); in these parameters of addresses that count clicks it is where the reader goes.
    private static readonly FrozenSet<string> TargetNames = Set("url", "u", "q", "to", "r", "l", "e", "target", "targeturl", "dest", "desturl", "destination", "redirect", "redirect_url", "redirect_to", "redirecturl", "redir", "goto", "link", "href", "out", "murl", "ulink");

    private static readonly FrozenSet<string> ClickWords = Set(
        "url", "click", "clicks", "clk", "link", "links", "lnk", "linkfilter", "track", "tracking", "tracker", "trk", "redirect", "redirector", "redir", "rd", "r", "c", "ct", "cl", "l", "ls", "t", "e", "go", "goto", "out", "away", "exit",
        "safelinks", "urldefense", "email", "mail", "nl", "newsletter");

    // An archived, translated or shared page is not the page.
    private static readonly FrozenSet<string> OtherWords = Set("archive", "translate", "share", "sharer", "sharearticle", "intent", "login", "signin", "oauth", "auth", "search", "unsubscribe");

    private static readonly FrozenSet<string> JsonNames = Set("e", "url", "u", "href", "link", "target");

    /// <summary>The last target inside the address, or the address itself.</summary>
    public static Uri Follow(Uri url)
    {
        for (var step = 0; step < MaxSteps && Find(url) is { } target; step++)
        {
            url = target;
        }

        return url;
    }

    private static Uri? Find(Uri url)
    {
        // Most addresses hold no other one in any form.
        var rest = url.OriginalString.AsSpan(Math.Min(url.OriginalString.Length, "https:".Length));
        if (!rest.Contains("http", StringComparison.OrdinalIgnoreCase) && !rest.Contains("aHR0c", StringComparison.Ordinal) && !rest.Contains("eyJ", StringComparison.Ordinal))
        {
            return null;
        }

        var words = url.Host.Split('.').Concat(url.AbsolutePath.Split('/', '.')).ToArray();
        if (words.Any(OtherWords.Contains))
        {
            return null;
        }

        if (url.Host.StartsWith("urldefense.", StringComparison.OrdinalIgnoreCase) && Defended(url) is { } defended)
        {
            return defended;
        }

        var counts = words.Any(ClickWords.Contains);
        foreach (var parameter in url.Query.TrimStart('?').Split('&'))
        {
            var (name, value) = parameter.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals ? (parameter[..equals], Unescape(parameter[(equals + 1)..])) : ("", "");
            if ((counts && TargetNames.Contains(name) ? Absolute(value) : null) is { } plain)
            {
                return plain;
            }

            if (Encoded(value) is { } encoded)
            {
                return encoded;
            }
        }

        foreach (var segment in url.AbsolutePath.Split('/'))
        {
            if ((segment.Contains("%2F", StringComparison.OrdinalIgnoreCase) ? Absolute(Unescape(segment)) : null) is { } plain)
            {
                return plain;
            }

            if (Encoded(segment) is { } encoded)
            {
                return encoded;
            }
        }

        return null;
    }

    // «aHR0c…» is an address in base64, «eyJ…» an object that may hold one.
    private static Uri? Encoded(string text)
    {
        foreach (var part in text.Split('.'))
        {
            if (part.StartsWith("aHR0c", StringComparison.Ordinal) && Decode(part) is { } address)
            {
                return Absolute(address);
            }

            if (part.StartsWith("eyJ", StringComparison.Ordinal) && Decode(part) is { } json && FromJson(json) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    private static string? Decode(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text.Replace('+', '-').Replace('/', '_').TrimEnd('=')));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static Uri? FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4 });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject()
                    .Where(property => JsonNames.Contains(property.Name) && property.Value.ValueKind == JsonValueKind.String)
                    .Select(property => Absolute(property.Value.GetString()!))
                    .FirstOrDefault(target => target is not null)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Version 3 sets the address between «__»; version 2 writes «-» for «%» and «_» for «/».
    private static Uri? Defended(Uri url)
    {
        var text = url.OriginalString;
        var start = text.IndexOf("/v3/__", StringComparison.Ordinal);
        if (start >= 0)
        {
            var end = text.IndexOf("__;", start, StringComparison.Ordinal);
            return end < 0 ? null : Absolute(text[(start + 6)..end]);
        }

        var value = url.Query.TrimStart('?').Split('&').FirstOrDefault(parameter => parameter.StartsWith("u=http", StringComparison.Ordinal));
        return value is null ? null : Absolute(Unescape(value[2..].Replace('-', '%').Replace('_', '/')));
    }

    private static Uri? Absolute(string text)
        => (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Host.Contains('.', StringComparison.Ordinal) ? url : null;

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' ')).Trim();

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
