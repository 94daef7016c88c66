namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The state of a job. Times are UTC in ISO 8601.</summary>
internal sealed record JobAnswer
{
    /// <summary>The job's id.</summary>
    public required string JobId { get; init; }

    /// <summary>The name that the client gave it.</summary>
    public string? DisplayName { get; init; }

    /// <summary>When it was submitted.</summary>
    public required string CreatedDateTime { get; init; }

    /// <summary>When it changed last, as the specification of 2023-04-01 spells it.</summary>
    public required string LastUpdatedDateTime { get; init; }

    /// <summary>The same, as the service itself has spelled it.</summary>
    public required string LastUpdateDateTime { get; init; }

    /// <summary>When it is forgotten.</summary>
    public required string ExpirationDateTime { get; init; }

    /// <summary>One of the names in <c>JobStates</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Errors of tasks and of the whole job.</summary>
    public required IReadOnlyList<ServiceError> Errors { get; init; }

    /// <summary>Where the next documents are, or <see langword="null"/>.</summary>
    public string? NextLink { get; init; }

    /// <summary>The tasks.</summary>
    public required JobTasks Tasks { get; init; }

    /// <summary>Sizes and costs of all tasks together, where they were asked for.</summary>
    public RequestStatistics? Statistics { get; init; }
}
