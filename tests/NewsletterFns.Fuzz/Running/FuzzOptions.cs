namespace NewsletterFns.Fuzz.Running;

/// <summary>What the harness is asked to do.</summary>
internal sealed record FuzzOptions
{
    public required int Seed { get; init; }

    /// <summary>The number of the first input.</summary>
    public int Start { get; init; }

    public required int Count { get; init; }

    public required int Jobs { get; init; }

    /// <summary>Where inputs with findings are written.</summary>
    public required string Findings { get; init; }
}
