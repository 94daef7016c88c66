namespace NewsletterFns.Local.Tailing;

/// <summary>What <c>tail</c> is asked to do.</summary>
internal sealed record TailOptions
{
    /// <summary>The queue's name.</summary>
    public required string Queue { get; init; }

    /// <summary>Whether to wait for more.</summary>
    public bool Follow { get; init; }

    /// <summary>Whether messages are taken from the queue once they are printed.</summary>
    public bool Delete { get; init; }

    /// <summary>The storage account, or <see langword="null"/> to find one.</summary>
    public string? Storage { get; init; }
}
