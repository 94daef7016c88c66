using System.CommandLine;
using NewsletterFns.Language.Emulator;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Emulating;

/// <summary>The command <c>emulate-language</c>.</summary>
internal static class EmulateCommand
{
    private const string Details = """
        It answers as the service does in api-version 2023-04-01, over http on 127.0.0.1 alone, with the embedded engine: nothing leaves the machine.
        Clients of Azure send keys over http where they are told to (JavaScript: allowInsecureConnection), tokens never.

        --fail makes calls fail at random, so that you can test what your code does then. The same --seed gives the same sequence.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Option<bool> verbose)
    {
        var defaults = new EmulateOptions();
        var port = new Option<int>("--port") { Description = "The port; 0 for a free one.", HelpName = "PORT", DefaultValueFactory = _ => EmulateOptions.DefaultPort };
        var key = new Option<string>("--key") { Description = "The key that clients must send; any is good otherwise.", HelpName = "KEY" };
        var fail = new Option<IReadOnlyList<FaultRate>>("--fail") { Description = "Share of calls that fail, such as 429:0.1,503:0.05.", HelpName = "STATUS:RATE,…", CustomParser = ParseFaults };
        var seed = new Option<int>("--seed") { Description = "Chooses the sequence of faults.", HelpName = "NUMBER", DefaultValueFactory = _ => defaults.Seed };
        var latency = DurationOption.Create("--latency", "How long each answer is held back, such as 200ms.", TimeSpan.FromMinutes(10));
        var retryAfter = DurationOption.Create("--retry-after", "What Retry-After says on 429 and 503. Default 1s.", TimeSpan.FromHours(1));
        var pace = DurationOption.Create("--job-pace", "How long each task of a job takes at least, such as 500ms.", TimeSpan.FromHours(1));
        port.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() is < 0 or > 65_535)
            {
                result.AddError("--port must be a number from 0 to 65535.");
            }
        });
        key.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is null or "")
            {
                result.AddError("--key must not be empty; leave it out to accept any.");
            }
        });

        var command = new DetailedCommand("emulate-language", "Run a stand-in for Azure AI Language until Ctrl+C.", Details) { port, key, fail, seed, latency, retryAfter, pace };
        command.SetAction((parsed, cancellationToken) => new EmulateRunner(
            new EmulateOptions
            {
                Port = parsed.GetValue(port),
                Key = parsed.GetValue(key),
                Faults = parsed.GetValue(fail) ?? [],
                Seed = parsed.GetValue(seed),
                Latency = parsed.GetValue(latency),
                RetryAfter = parsed.GetResult(retryAfter) is null ? defaults.RetryAfter : parsed.GetValue(retryAfter),
                JobPace = parsed.GetValue(pace),
                Verbose = parsed.GetValue(verbose),
            },
            terminal).RunAsync(cancellationToken));
        return command;
    }

    private static IReadOnlyList<FaultRate> ParseFaults(System.CommandLine.Parsing.ArgumentResult result)
    {
        try
        {
            return FaultRate.ParseList(string.Join(',', result.Tokens.Select(token => token.Value)));
        }
        catch (FormatException e)
        {
            result.AddError($"--fail: {e.Message}");
            return [];
        }
    }
}
