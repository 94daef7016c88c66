using System.Text;

namespace NewsletterFns.Extraction.Links;

/// <summary>Reads the addresses that Proofpoint rewrites, versions 1 to 3.</summary>
internal static class ProofpointAddress
{
    private const string Runs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public static Uri? Target(Uri url, Func<string, string?> parameter)
    {
        if (url.AbsolutePath.StartsWith("/v3/__", StringComparison.Ordinal))
        {
            return Version3(url.OriginalString);
        }

        if (parameter("u") is not { } value)
        {
            return null;
        }

        return EncodedAddress.Plain(url.AbsolutePath.StartsWith("/v2/", StringComparison.Ordinal) ? value.Replace('-', '%').Replace('_', '/') : value);
    }

    // «__https://a.example/x*y__;Iw!!…»: each star is the next of the bytes after the semicolon, «**C» a run of them.
    private static Uri? Version3(string address)
    {
        var start = address.IndexOf("/v3/__", StringComparison.Ordinal);
        var end = start < 0 ? -1 : address.LastIndexOf("__;", StringComparison.Ordinal);
        if (end < start + 6 || start < 0)
        {
            return null;
        }

        var target = address[(start + 6)..end];
        var signs = Signs(address[(end + 3)..]);
        var text = new StringBuilder(target.Length);
        var next = 0;
        for (var i = 0; i < target.Length; i++)
        {
            if (target[i] != '*')
            {
                text.Append(target[i]);
                continue;
            }

            var length = 1;
            if (i + 2 < target.Length && target[i + 1] == '*' && Runs.IndexOf(target[i + 2], StringComparison.Ordinal) is >= 0 and var run)
            {
                length = run + 2;
                i += 2;
            }

            if (next + length > signs.Length)
            {
                return null;
            }

            text.Append(signs, next, length);
            next += length;
        }

        // A browser that saw one slash too few.
        var plain = text.ToString();
        return EncodedAddress.Web(plain.StartsWith("https:/", StringComparison.Ordinal) && !plain.StartsWith("https://", StringComparison.Ordinal) ? "https://" + plain[7..] : plain);
    }

    private static string Signs(string rest)
    {
        var encoded = rest.Split('!', 2)[0].TrimEnd('=').Replace('-', '+').Replace('_', '/');
        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded.PadRight((encoded.Length + 3) / 4 * 4, '='), bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
