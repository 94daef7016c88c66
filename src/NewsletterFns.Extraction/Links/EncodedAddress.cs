using System.Text;
using System.Text.Json;
using NewsletterFns.Extraction.Json;

namespace NewsletterFns.Extraction.Links;

/// <summary>Reads an address out of a value that holds it plainly, percent-encoded, in base64 or in JSON inside base64.</summary>
internal static class EncodedAddress
{
    private const int MaxEscapes = 3;
    private const int ShortestBase64 = 16;
    private const int MaxJsonDepth = 8;

    private static readonly HashSet<string> AddressKeys = new(StringComparer.OrdinalIgnoreCase) { "e", "u", "url", "href", "link", "target", "target_url", "redirect", "redirect_url", "destination", "dest", "l", "uri" };

    /// <summary>The address that <paramref name="value"/> is once its percent signs are resolved, or <see langword="null"/>.</summary>
    public static Uri? Plain(string value)
    {
        for (var i = 0; i <= MaxEscapes; i++)
        {
            if (value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                return Web(value);
            }

            if (!value.Contains('%', StringComparison.Ordinal))
            {
                break;
            }

            value = Uri.UnescapeDataString(value);
        }

        return null;
    }

    /// <summary>The address in a base64 or base64url value; in JSON or a signed token only where <paramref name="allowJson"/> is set.</summary>
    public static Uri? Base64(string value, bool allowJson)
    {
        value = value.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(value) : value;
        foreach (var part in value.Split('.', 4))
        {
            if (Decode(part) is not { } decoded)
            {
                continue;
            }

            if ((decoded[0] == '{' ? allowJson ? Json(decoded, MaxJsonDepth) : null : Plain(decoded)) is { } url)
            {
                return url;
            }
        }

        return null;
    }

    /// <summary>An absolute web address with a real host and no account in it, or <see langword="null"/>.</summary>
    public static Uri? Web(string value)
        => Uri.TryCreate(value.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Contains('.', StringComparison.Ordinal) && url.UserInfo.Length == 0 ? url : null;

    private static string? Decode(string value)
    {
        value = value.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        // Only «http…» and «{"…» are looked for.
        if (value.Length < ShortestBase64 || !(value.StartsWith("aHR0c", StringComparison.Ordinal) || value.StartsWith("SFRUU", StringComparison.Ordinal) || value.StartsWith("ey", StringComparison.Ordinal)))
        {
            return null;
        }

        var bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value.PadRight((value.Length + 3) / 4 * 4, '='), bytes, out var length) && length > 0 ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    private static Uri? Json(string json, int depth)
    {
        try
        {
            using var document = JsonDocument.Parse(SurrogateEscapes.Mend(json), new JsonDocumentOptions { MaxDepth = MaxJsonDepth });
            return document.RootElement.ValueKind == JsonValueKind.Object ? Json(document.RootElement, depth) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Uri? Json(JsonElement element, int depth)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { Length: > 0 } text)
            {
                // Mandrill puts JSON into a string of JSON.
                var url = AddressKeys.Contains(property.Name) ? Plain(text) : text[0] == '{' && depth > 0 ? Json(text, depth - 1) : null;
                if (url is not null)
                {
                    return url;
                }
            }
            else if (property.Value.ValueKind == JsonValueKind.Object && Json(property.Value, depth) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }
}
