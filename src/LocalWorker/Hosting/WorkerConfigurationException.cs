namespace LocalWorker.Hosting;

/// <summary>The app cannot start as it is written or configured; the message says what to change.</summary>
internal sealed class WorkerConfigurationException(string message, Exception? inner = null) : InvalidOperationException(message, inner);
