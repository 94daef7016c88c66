namespace NewsletterFns.Language.Emulator;

/// <summary>What a call asks the emulator for.</summary>
public enum EmulatedOperation
{
    /// <summary>A synchronous analysis.</summary>
    Analyze,

    /// <summary>The submission of a job.</summary>
    SubmitJob,

    /// <summary>The state of a job: a poll, or a page of its results.</summary>
    GetJob,

    /// <summary>The cancellation of a job.</summary>
    CancelJob,

    /// <summary>Nothing that the service has.</summary>
    Other,
}
