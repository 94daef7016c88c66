using LocalWorker.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using NewsletterFns.Testing;

namespace LocalWorker.Tests.Invocation;

public sealed class FunctionInvokerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Invocation_HasItsOwnInstanceAndScope_AndDisposesThem(bool register)
    {
        var app = new TestApp(azurite.ConnectionString, typeof(Scoped));
        await app.SendAsync("1");
        await app.SendAsync("2");
        using var host = await app.StartAsync(services =>
        {
            services.AddScoped<Dependency>();
            if (register)
            {
                services.AddScoped<Scoped>();
            }
        });

        await Eventually.BecomesAsync(() => app.Probe.Values.Count == 6, "both invocations are disposed");

        Assert.Equal(2, app.Probe.Values.Keys.Count(key => key.StartsWith("function disposed", StringComparison.Ordinal)));
        Assert.Equal(2, app.Probe.Values.Keys.Count(key => key.StartsWith("dependency disposed", StringComparison.Ordinal)));
        Assert.Equal(2, app.Probe.Values.Keys.Count(key => key.StartsWith("ran in", StringComparison.Ordinal)));
        await host.StopAsync();
    }

    [Fact]
    public async Task Context_TellsOfTheInvocation()
    {
        var app = new TestApp(azurite.ConnectionString, typeof(Contextual));
        await app.SendAsync("1");
        using var host = await app.StartAsync();

        await app.Probe.SeenAsync("Host.Functions.Contextual, services True, same token True, items 0");
        await host.StopAsync();
    }

    private sealed class Dependency(Probe probe) : IDisposable
    {
        public Guid Id { get; } = Guid.NewGuid();

        public void Dispose() => probe.Values[$"dependency disposed {Id}"] = null;
    }

    private sealed class Scoped(Probe probe, Dependency dependency) : IAsyncDisposable
    {
        private readonly Guid _id = Guid.NewGuid();

        [Function("Scoped")]
        public void Run([QueueTrigger("%Queue%")] string message, FunctionContext context) =>
            probe.Values[$"ran in {context.InstanceServices.GetRequiredService<Dependency>().Id == dependency.Id} {message}"] = null;

        public ValueTask DisposeAsync()
        {
            probe.Values[$"function disposed {_id}"] = null;
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Contextual
    {
        [Function("Contextual")]
        public static Task RunAsync([QueueTrigger("%Queue%")] string message, FunctionContext context, CancellationToken cancellationToken)
        {
            var probe = context.InstanceServices.GetRequiredService<Probe>();
            return probe.RunAsync(
                $"{context.FunctionId}, services {probe is not null}, same token {context.CancellationToken == cancellationToken}, items {context.Items.Count}",
                cancellationToken);
        }
    }
}
