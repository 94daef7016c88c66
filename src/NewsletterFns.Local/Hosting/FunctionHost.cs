using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsletterFns.Functions;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Pipeline;
using Spectre.Console;

namespace NewsletterFns.Local.Hosting;

/// <summary>The function app, running in this process.</summary>
internal sealed class FunctionHost : IAsyncDisposable
{
    private readonly IHost _host;

    private FunctionHost(IHost host)
    {
        _host = host;
        Storage = host.Services.GetRequiredService<StorageAccount>();
    }

    /// <summary>Its containers and queues.</summary>
    public StorageAccount Storage { get; }

    /// <summary>Creates the containers and queues that are missing, and starts the functions.</summary>
    /// <param name="options">How.</param>
    /// <param name="console">Where is logged.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    /// <exception cref="CommandException">The storage cannot be used, or a setting is wrong.</exception>
    public static async Task<FunctionHost> StartAsync(FunctionHostOptions options, IAnsiConsole console, CancellationToken cancellationToken)
    {
        var builder = FunctionsApplication.CreateBuilder(["--contentRoot", AppContext.BaseDirectory]);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [NewsletterOptions.ConnectionName] = options.ConnectionString,
            ["AzureWebJobsStorage"] = options.ConnectionString,
            [$"{NewsletterOptions.SectionName}:{nameof(NewsletterOptions.IncomingContainer)}"] = "incoming",
            // Nothing sends Event Grid's events here.
            [$"AzureWebJobs.{nameof(ProcessArticle)}.Disabled"] = "true",
            ["LocalWorker:FunctionAssemblies"] = typeof(FunctionHost).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection([.. options.Language?.Overrides(builder.Configuration) ?? []]);
        builder.Logging.ClearProviders().AddProvider(new ConsoleLoggerProvider(console, options.Verbose));
        // We stop the host ourselves, after the work in hand.
        builder.Services.AddSingleton<IHostLifetime, PassiveLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.DrainTimeout);
        options.Configure?.Invoke(builder.Services);
        builder.AddNewsletterFns();

        var host = new FunctionHost(builder.Build());
        try
        {
            await host.StartAsync(cancellationToken);
            return host;
        }
        catch (OptionsValidationException e)
        {
            await host.DisposeAsync();
            throw new CommandException(e.Message, e);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets the functions finish what they have in hand and stops them.</summary>
    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Storage.PrepareAsync(cancellationToken);
        }
        catch (Exception e) when (StorageFault.Is(e))
        {
            throw new CommandException(StorageFault.Sentence(e, Storage.Incoming.Uri), e);
        }

        await _host.StartAsync(cancellationToken);
    }
}
