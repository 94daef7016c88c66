namespace LocalWorker.Hosting;

/// <summary>The three steps of a shutdown.</summary>
/// <param name="Stopping">No new work is taken from here on; what runs goes on.</param>
/// <param name="Abort">Functions are asked to give up, shortly before the shutdown's time is over.</param>
/// <param name="Ended">The time is over; nothing is waited for any more.</param>
internal sealed record Shutdown(CancellationToken Stopping, CancellationToken Abort, CancellationToken Ended);
