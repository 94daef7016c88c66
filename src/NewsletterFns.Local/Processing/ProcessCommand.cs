using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Processing;

/// <summary>The command <c>process</c>.</summary>
internal static class ProcessCommand
{
    private const int MaxTimeoutSeconds = 24 * 60 * 60;

    private static readonly string Details = $"""
        Without --storage, Azurite (the storage emulator) is installed on first use, runs as long as the command, and keeps nothing.

        With --storage, the files stay in the container "incoming", where they replace files of the same name. Messages are only borrowed from
        the queues until the command ends, so subscribers still get them. A subscriber that reads at the same time may take a message first;
        its file is then missing here.

        Exit code:
          {ExitCode.Success}    every file gave at least one summary
          {ExitCode.Usage}    wrong usage, or storage that cannot be had
          {ExitCode.FileFailed}    a file failed
          {ExitCode.TimedOut}    not all files were done in time
          {ExitCode.Interrupted}  interrupted
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Option<bool> verbose)
    {
        var paths = InputFiles.CreateArgument("process");
        var json = new Option<string>("--json")
        {
            Description = "Write the received CloudEvents as a JSON array to this file; - is the standard output, which then has nothing else.",
            HelpName = "OUT",
        };
        var timeout = new Option<double?>("--timeout")
        {
            Description = $"How long dropping and waiting may take. Default: {ProcessOptions.DefaultTimeout(0).TotalSeconds:0} and {(ProcessOptions.DefaultTimeout(1) - ProcessOptions.DefaultTimeout(0)).TotalSeconds:0} more for each file.",
            HelpName = "SECONDS",
            CustomParser = ParseSeconds,
        };
        var storage = new Option<string>("--storage") { Description = StorageConnectionString.Description, HelpName = "CONNECTION" };
        var language = LanguageChoiceOption.Create();

        var command = new DetailedCommand("process", "Drop files, wait for their articles and show the summaries.", Details) { paths, json, timeout, storage, language };
        command.SetAction((parsed, cancellationToken) => new ProcessRunner(
            new ProcessOptions
            {
                Paths = parsed.GetRequiredValue(paths),
                Json = parsed.GetValue(json),
                Timeout = parsed.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                Storage = parsed.GetValue(storage),
                Language = parsed.GetValue(language),
                Verbose = parsed.GetValue(verbose),
            },
            terminal).RunAsync(cancellationToken));
        return command;
    }

    private static double? ParseSeconds(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MaxTimeoutSeconds)
        {
            return seconds;
        }

        result.AddError($"--timeout is \"{text}\"; give a number of seconds, more than 0 and at most {MaxTimeoutSeconds}.");
        return null;
    }
}
