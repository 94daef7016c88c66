using System.CommandLine;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Local.Tailing;

/// <summary>The command <c>tail</c>.</summary>
internal static class TailCommand
{
    private static readonly string Details = $"""
        The bodies go to the standard output, JSON indented; when and how often they were read to the error output.

        Messages stay in the queue and in sight of others; storage then shows no more than the first {TailRunner.MaxPeek}. With --delete all are printed,
        and each is deleted once it is.

        Without --storage, the account is that of the variable {NewsletterOptions.ConnectionName}, else of the "newsletterfns run" that runs now, else
        UseDevelopmentStorage=true.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var queue = new Argument<string>("QUEUE") { Description = "The queue's name." };
        var follow = new Option<bool>("--follow") { Description = "Wait for more messages until Ctrl+C." };
        var delete = new Option<bool>("--delete") { Description = "Delete each message once it is printed." };
        var storage = new Option<string>("--storage") { Description = StorageConnectionString.Description, HelpName = "CONNECTION" };
        queue.Validators.Add(result =>
        {
            if (!StorageName.IsValid(result.GetValueOrDefault<string>()))
            {
                result.AddError("QUEUE must be 3 to 63 lower-case letters, digits and single dashes, such as article-summaries.");
            }
        });

        var command = new DetailedCommand("tail", "Print the messages of a queue, such as article-summaries or article-failures.", Details) { queue, follow, delete, storage };
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
