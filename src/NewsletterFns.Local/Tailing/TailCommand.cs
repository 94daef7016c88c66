using System.CommandLine;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Local.Tailing;

/// <summary>The command <c>tail</c>.</summary>
internal static class TailCommand
{
    private static readonly string Description = $"""
        Print the messages of a queue, such as article-summaries or article-failures: their bodies to the standard output, JSON indented.

        Messages stay in the queue and in sight of others; storage then shows no more than the first {TailRunner.MaxPeek}. With --delete all are printed,
        and each is deleted once it is.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var queue = new Argument<string>("QUEUE") { Description = "The queue's name." };
        var follow = new Option<bool>("--follow") { Description = "Wait for more messages until Ctrl+C." };
        var delete = new Option<bool>("--delete") { Description = "Delete each message once it is printed." };
        var storage = new Option<string>("--storage")
        {
            Description = StorageConnectionString.Description + $" Default: the variable {NewsletterOptions.ConnectionName}, else the storage of the \"newsletterfns run\" that runs now, else UseDevelopmentStorage=true.",
            HelpName = "CONNECTION",
        };
        queue.Validators.Add(result =>
        {
            if (!StorageName.IsValid(result.GetValueOrDefault<string>()))
            {
                result.AddError("QUEUE must be 3 to 63 lower-case letters, digits and single dashes, such as article-summaries.");
            }
        });

        var command = new Command("tail", Description) { queue, follow, delete, storage };
        command.SetAction((parsed, cancellationToken) => new TailRunner(
            new TailOptions
            {
                Queue = parsed.GetRequiredValue(queue),
                Follow = parsed.GetValue(follow),
                Delete = parsed.GetValue(delete),
                Storage = parsed.GetValue(storage),
            },
            terminal).RunAsync(cancellationToken));
        return command;
    }
}
