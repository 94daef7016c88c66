using System.Globalization;
using Azure.Core;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using NewsletterFns.Local.Azurite;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Local.Processing;
using NewsletterFns.Pipeline;
using Spectre.Console;

namespace NewsletterFns.Local.Running;

/// <summary>Runs the function app until it is interrupted, and shows what it publishes.</summary>
/// <param name="connectionString">The storage account, or <see langword="null"/> for an Azurite of our own, which keeps its data.</param>
/// <param name="choice">Who analyses.</param>
/// <param name="verbose">Whether to tell all that goes on.</param>
/// <param name="terminal">Where to write.</param>
internal sealed class RunRunner(string? connectionString, LanguageChoice choice, bool verbose, Terminal terminal)
{
    /// <summary>Does it; being interrupted is its ordinary end.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted before it ran.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var directory = UserDirectories.Data;
        using var exclusive = connectionString is null ? Lock(directory) : null;
        var azurite = new AzuriteServerOptions { Location = Path.Combine(directory, "storage"), PreferWellKnownPorts = true };
        await using var storage = await LocalStorage.OpenAsync(connectionString, azurite, terminal.Error, cancellationToken);
        await using var language = await LocalLanguage.StartAsync(choice, cancellationToken);
        await using var host = await FunctionHost.StartAsync(
            new FunctionHostOptions
            {
                ConnectionString = storage.ConnectionString,
                Language = language,
                Verbose = verbose,
                Configure = services => services.AddSingleton(ObservedQueues(storage.ConnectionString)),
            },
            terminal.Error,
            cancellationToken);

        if (storage.IsOwn)
        {
            RunState.Publish(directory, storage.ConnectionString);
        }

        try
        {
            await ShowInstructionsAsync(storage, host.Storage, language, azurite.Location, cancellationToken);
            await storage.WatchAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // As it is meant to be.
        }
        finally
        {
            if (storage.IsOwn)
            {
                RunState.Clear(directory);
            }

            terminal.Error.WriteTextLine("stopping after the work in hand");
        }
    }

    // Two emulators on one folder would spoil it.
    private static FileStream Lock(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            return new FileStream(Path.Combine(directory, "run.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new CommandException(
                $"Another \"newsletterfns run\" uses {directory}; stop it, name a storage account with --storage, or name another folder in the variable NEWSLETTERFNS_DATA.", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CommandException($"{directory} cannot be written: {e.Message} The variable NEWSLETTERFNS_DATA names another folder.", e);
        }
    }

    // The client that the pipeline publishes with; the host's encoding.
    private QueueServiceClient ObservedQueues(string connection)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        options.AddPolicy(new PublishedMessagePolicy(ShowPublished), HttpPipelinePosition.PerCall);
        return new QueueServiceClient(connection, options);
    }

    private void ShowPublished(string queue, BinaryData body)
    {
        var what = ArticleEvent.TryRead(body) switch
        {
            { Summary.Article: var article } => $"{article.Blob.Name}: {article.Title} [{article.Language.Code}]",
            { Failure: { } failure } => $"{failure.Blob.Name}: failed, {failure.Code}. {failure.Reason}",
            _ when queue == StorageAccount.RetryQueueName => "a file that waits for the language service",
            _ => "a message",
        };
        lock (terminal.Output)
        {
            terminal.Output.WriteUnwrappedLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {queue} ← {what}"));
        }
    }

    private async Task ShowInstructionsAsync(LocalStorage storage, StorageAccount account, LocalLanguage language, string location, CancellationToken cancellationToken)
    {
        var output = terminal.Output;
        var connection = storage.IsOwn ? $"\"{storage.ConnectionString}\"" : "CONNECTION";
        output.WriteUnwrappedLine($"Drop files into    container {account.Incoming.Name} of {account.Incoming.AccountName} ({account.Incoming.Uri.GetLeftPart(UriPartial.Authority)})");
        if (storage.IsOwn)
        {
            output.WriteUnwrappedLine($"Connection string  {storage.ConnectionString}");
            output.WriteUnwrappedLine($"Kept in            {location}");
        }

        if (language.Endpoint is { } endpoint)
        {
            output.WriteUnwrappedLine($"Language emulator  {endpoint.AbsoluteUri.TrimEnd('/')}");
        }

        output.WriteUnwrappedLine(string.Empty);
        output.WriteUnwrappedLine($"  az storage blob upload --connection-string {connection} --container-name {account.Incoming.Name} --file ARTICLE.txt");
        foreach (var queue in new[] { account.Summaries, account.Failures })
        {
            var properties = await queue.GetPropertiesAsync(cancellationToken);
            var waiting = properties.Value.ApproximateMessagesCountLong is > 0 and var count ? $"   # holds {Quantity.Of((int)count, "message")}" : string.Empty;
            output.WriteUnwrappedLine($"  {OwnCommand.Name} tail {queue.Name}{(storage.IsOwn ? string.Empty : " --storage CONNECTION")}{waiting}");
        }

        output.WriteUnwrappedLine(string.Empty);
        output.WriteUnwrappedLine("Messages are shown as they are published and stay in their queues. Ctrl+C ends.");
    }
}
