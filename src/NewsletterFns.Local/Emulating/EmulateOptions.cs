using NewsletterFns.Language.Emulator;

namespace NewsletterFns.Local.Emulating;

/// <summary>What <c>emulate-language</c> is asked to do.</summary>
internal sealed record EmulateOptions
{
    /// <summary>The port where none is named.</summary>
    public const int DefaultPort = 5080;

    /// <summary>The port; 0 for a free one.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The key that clients must send, or <see langword="null"/> for any.</summary>
    public string? Key { get; init; }

    /// <summary>How often calls fail.</summary>
    public IReadOnlyList<FaultRate> Faults { get; init; } = [];

    /// <summary>How long clients are asked to wait then.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long each answer is held back.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>How long each task of a job takes at least.</summary>
    public TimeSpan JobPace { get; init; }

    /// <summary>Chooses the sequence of faults.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether each call is told.</summary>
    public bool Verbose { get; init; }
}
