namespace NewsletterFns.Extraction.Links;

/// <summary>Compares the hosts of addresses.</summary>
internal static class Hosts
{
    /// <summary>Whether a host is <paramref name="domain"/> or below it.</summary>
    public static bool Matches(string host, string domain)
        => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');
}
