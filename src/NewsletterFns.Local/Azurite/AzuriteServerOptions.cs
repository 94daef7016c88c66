namespace NewsletterFns.Local.Azurite;

/// <summary>How Azurite is started.</summary>
internal sealed record AzuriteServerOptions
{
    /// <summary>The folder that keeps its data between starts, or <see langword="null"/> to keep all in memory.</summary>
    public string? Location { get; init; }

    /// <summary>
    /// Whether the well-known ports 10000 to 10002, which <c>UseDevelopmentStorage=true</c> means, are taken when they are free.
    /// Otherwise, and where they are in use, the system picks free ones.
    /// </summary>
    public bool PreferWellKnownPorts { get; init; }

    /// <summary>Told in a few words what goes on, when it takes time.</summary>
    public IProgress<string>? Progress { get; init; }
}
