namespace LocalWorker.Invocation;

/// <summary>Writes a function's return value, or parts of it, where its output attributes say.</summary>
internal delegate Task OutputWriter(object result, TriggerInput input, CancellationToken cancellationToken);
