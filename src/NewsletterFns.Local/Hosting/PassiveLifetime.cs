using Microsoft.Extensions.Hosting;

namespace NewsletterFns.Local.Hosting;

/// <summary>A host that does not listen to signals; the command does.</summary>
internal sealed class PassiveLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
