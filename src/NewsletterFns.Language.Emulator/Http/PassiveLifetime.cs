using Microsoft.Extensions.Hosting;

namespace NewsletterFns.Language.Emulator.Http;

/// <summary>Leaves the process's signals to whoever runs it.</summary>
internal sealed class PassiveLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
