namespace LocalWorker.Hosting;

/// <summary>Serves the trigger of one function.</summary>
internal interface ITriggerListener
{
    /// <summary>Ends when the shutdown begins and the invocations that run by then are over. Storage faults do not end it.</summary>
    Task RunAsync();
}
