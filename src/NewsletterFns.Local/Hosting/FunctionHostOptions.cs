using Microsoft.Extensions.DependencyInjection;

namespace NewsletterFns.Local.Hosting;

/// <summary>How the function app is run.</summary>
internal sealed record FunctionHostOptions
{
    /// <summary>The storage account.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Who analyses, where it is not what the settings say.</summary>
    public LocalLanguage? Language { get; init; }

    /// <summary>Whether to log all that goes on, rather than warnings and errors.</summary>
    public bool Verbose { get; init; }

    /// <summary>How long the work in hand may take at the end.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Registers services that stand in for the usual ones.</summary>
    public Action<IServiceCollection>? Configure { get; init; }
}
