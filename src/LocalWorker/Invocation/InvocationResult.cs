namespace LocalWorker.Invocation;

/// <summary>How an invocation ended.</summary>
internal enum InvocationResult
{
    Succeeded,
    Failed,

    /// <summary>It was cut off by the shutdown, and is to be made again at the next start.</summary>
    Aborted,
}
