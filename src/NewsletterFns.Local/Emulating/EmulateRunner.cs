using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsletterFns.Language;
using NewsletterFns.Language.Emulator;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Emulating;

/// <summary>Runs the language emulator until it is interrupted.</summary>
/// <param name="options">How.</param>
/// <param name="terminal">Where to write.</param>
internal sealed class EmulateRunner(EmulateOptions options, Terminal terminal)
{
    /// <summary>Does it; being interrupted is its ordinary end.</summary>
    /// <exception cref="CommandException">The port is taken.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(new ConsoleLoggerProvider(terminal.Error, options.Verbose)));
        await using var emulator = await StartAsync(logs, cancellationToken);
        ShowInstructions(emulator.Endpoint);
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // As it is meant to be.
        }

        terminal.Error.WriteTextLine($"answered {Quantity.Of(emulator.Calls.Total, "call")}");
    }

    private async Task<LanguageEmulator> StartAsync(ILoggerFactory logs, CancellationToken cancellationToken)
    {
        try
        {
            return await LanguageEmulator.StartAsync(
                new LanguageEmulatorOptions
                {
                    Port = options.Port,
                    Key = options.Key,
                    Faults = options.Faults,
                    RetryAfter = options.RetryAfter,
                    Latency = options.Latency,
                    JobPace = options.JobPace,
                    Seed = options.Seed,
                    LoggerFactory = logs,
                },
                new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions())),
                cancellationToken: cancellationToken);
        }
        catch (IOException e)
        {
            throw new CommandException($"Port {options.Port} cannot be used: {e.Message} Name another with --port, or 0 for a free one.", e);
        }
    }

    private void ShowInstructions(Uri endpoint)
    {
        var address = endpoint.AbsoluteUri.TrimEnd('/');
        var key = options.Key ?? "any";
        var output = terminal.Output;
        output.WriteUnwrappedLine($"Endpoint  {address}");
        output.WriteUnwrappedLine($"Key       {options.Key ?? "any that is not empty"}");
        output.WriteUnwrappedLine(string.Empty);
        output.WriteUnwrappedLine($"  curl -H 'Ocp-Apim-Subscription-Key: {key}' -H 'Content-Type: application/json' '{address}/language/:analyze-text?api-version=2023-04-01' \\");
        output.WriteUnwrappedLine("""    -d '{"kind":"EntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"Contoso opened an office in Milan."}]}}'""");
        output.WriteUnwrappedLine(string.Empty);
        output.WriteUnwrappedLine("The function app uses it with these settings:");
        output.WriteUnwrappedLine($"  Language__Endpoint={address}");
        output.WriteUnwrappedLine($"  Language__Key={key}");
        foreach (var feature in LanguageFeatures.Default.Order())
        {
            output.WriteUnwrappedLine($"  Language__Features__{feature}=Azure");
        }

        output.WriteUnwrappedLine(string.Empty);
        output.WriteUnwrappedLine("Ctrl+C ends.");
    }
}
