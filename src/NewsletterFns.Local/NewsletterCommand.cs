using System.CommandLine;
using System.CommandLine.Invocation;
using NewsletterFns.Local.Analyzing;
using NewsletterFns.Local.Azurite;
using NewsletterFns.Local.Emulating;
using NewsletterFns.Local.Extracting;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Local.Processing;
using NewsletterFns.Local.Running;
using NewsletterFns.Local.Tailing;
using Spectre.Console;

namespace NewsletterFns.Local;

/// <summary>The command <c>newsletterfns</c>: reads the command line, and turns what goes wrong into a sentence and an exit code.</summary>
internal static class NewsletterCommand
{
    private const string Name = "newsletterfns";

    // Enough to finish the work in hand and to stop the storage.
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromMinutes(1);

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="cancellationToken">Interrupts it.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        LoopbackProxy.Bypass();
        var verbose = new Option<bool>("--verbose") { Description = "Tell all that goes on, and errors in full.", Recursive = true };
        var root = new RootCommand("Extract newsletter articles, analyse them and write messages to storage queues: here, on this machine.")
        {
            ProcessCommand.Create(terminal, verbose),
            ExtractCommand.Create(terminal, verbose),
            AnalyzeCommand.Create(terminal),
            RunCommand.Create(terminal, verbose),
            TailCommand.Create(terminal),
            EmulateCommand.Create(terminal, verbose),
            verbose,
        };
        DetailedHelp.AddTo(root);
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            var command = string.Join(' ', parsed.CommandResult.Command == root ? [Name] : new[] { Name, parsed.CommandResult.Command.Name });
            terminal.Error.WriteErrorLine($"{parsed.Errors[^1].Message} See {command} --help.");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = terminal.Output.Profile.Out.Writer,
                    Error = terminal.Error.Profile.Out.Writer,
                    ProcessTerminationTimeout = TerminationTimeout,
                },
                cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e)
        {
            terminal.Error.WriteErrorLine(parsed.GetValue(verbose) ? e.ToString() : Sentence(e));
            return ExitCode.Usage;
        }
    }

    private static string Sentence(Exception exception) => exception switch
    {
        CommandException or AzuriteException => exception.Message,
        _ when StorageFault.Is(exception) => StorageFault.Sentence(exception),
        _ => $"{Name} failed: {exception.Message} (--verbose tells more.)",
    };
}
