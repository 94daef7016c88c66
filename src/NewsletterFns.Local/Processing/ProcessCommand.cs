using System.CommandLine;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Processing;

/// <summary>The command <c>process</c>.</summary>
internal static class ProcessCommand
{
    private const string Description = """
        Drop files, wait for their articles and show the summaries.

        Without --storage, Azurite (the storage emulator) is installed on first use, started for the time of the command, and keeps nothing.
        With --storage, the files stay in the container "incoming" and replace files of the same name there; messages are only borrowed from the
        queues while the command runs, so subscribers get them too. A subscriber that reads at the same time may take a message first; its file is
        then missing here.

        Exit code: 0 every file gave at least one summary, 1 usage error, 2 a file failed, 3 not all files were done in time, 130 interrupted.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Option<bool> verbose)
    {
        var paths = new Argument<string[]>("FILE|DIR")
        {
            Description = "Files, and folders whose files are taken with all subfolders; hidden ones are skipped.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<string>("--json")
        {
            Description = "Write the received CloudEvents as a JSON array to this file; - is the standard output, which then has nothing else.",
            HelpName = "OUT",
        };
        var timeout = new Option<double?>("--timeout")
        {
            Description = $"How long dropping and waiting may take. Default: {ProcessOptions.DefaultTimeout(0).TotalSeconds:0} and {(ProcessOptions.DefaultTimeout(1) - ProcessOptions.DefaultTimeout(0)).TotalSeconds:0} more for each file.",
            HelpName = "SECONDS",
        };
        timeout.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (null or (> 0 and <= 86_400)))
            {
                result.AddError("--timeout must be more than 0 and at most 86400 seconds.");
            }
        });
        var storage = new Option<string>("--storage") { Description = StorageConnectionString.Description, HelpName = "CONNECTION" };

        var command = new Command("process", Description) { paths, json, timeout, storage };
        command.SetAction((parsed, cancellationToken) => new ProcessRunner(
            new ProcessOptions
            {
                Paths = parsed.GetRequiredValue(paths),
                Json = parsed.GetValue(json),
                Timeout = parsed.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                Storage = parsed.GetValue(storage),
                Verbose = parsed.GetValue(verbose),
            },
            terminal).RunAsync(cancellationToken));
        return command;
    }
}
