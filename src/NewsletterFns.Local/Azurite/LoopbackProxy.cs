namespace NewsletterFns.Local.Azurite;

/// <summary>Keeps the environment's proxy out of the way of loopback addresses, which it cannot reach.</summary>
internal static class LoopbackProxy
{
    private const string Loopback = "127.0.0.1,localhost";

    // Unix tells the two apart.
    private static readonly string[] Variables = ["no_proxy", "NO_PROXY"];

    /// <summary>Excepts loopback addresses from the proxy, for this process and those it starts; before the first request.</summary>
    public static void Bypass()
    {
        var exceptions = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => value is { Length: > 0 });
        if (exceptions?.EndsWith(Loopback, StringComparison.Ordinal) == true)
        {
            return;
        }

        foreach (var variable in Variables)
        {
            Environment.SetEnvironmentVariable(variable, exceptions is null ? Loopback : $"{exceptions},{Loopback}");
        }
    }
}
