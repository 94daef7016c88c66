using System.CommandLine;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Running;

/// <summary>The command <c>run</c>.</summary>
internal static class RunCommand
{
    private const string Details = """
        Without --storage, Azurite (the storage emulator) is installed on first use and started, on its well-known ports where they are free.
        Its data is kept between runs in the user's data folder (the variable NEWSLETTERFNS_DATA names another), and "newsletterfns tail" finds it.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Option<bool> verbose)
    {
        var storage = new Option<string>("--storage") { Description = StorageConnectionString.Description, HelpName = "CONNECTION" };
        var language = LanguageChoiceOption.Create();
        var command = new DetailedCommand("run", "Run the function app until Ctrl+C and show each message it publishes.", Details) { storage, language };
        command.SetAction((parsed, cancellationToken) =>
            new RunRunner(parsed.GetValue(storage), parsed.GetValue(language), parsed.GetValue(verbose), terminal).RunAsync(cancellationToken));
        return command;
    }
}
