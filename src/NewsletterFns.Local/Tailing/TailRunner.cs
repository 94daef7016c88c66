using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text;
using Azure.Core;
using Azure.Storage.Queues.Models;
using Azure.Storage.Queues;
using Azure;
using NewsletterFns.Contracts;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Local.Running;
using NewsletterFns.Pipeline;
using Spectre.Console;

namespace NewsletterFns.Local.Tailing;

/// <summary>Prints the messages of a queue.</summary>
/// <param name="options">What to do.</param>
/// <param name="terminal">Where to write.</param>
internal sealed class TailRunner(TailOptions options, Terminal terminal)
{
    /// <summary>How many messages storage shows without taking them.</summary>
    public const int MaxPeek = 32;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan DeleteHold = TimeSpan.FromMinutes(1);
    private static readonly JsonWriterOptions JsonFormat = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _printed = [];

    /// <summary>Does it.</summary>
    /// <exception cref="CommandException">The queue does not exist or cannot be read.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var queue = Client();
        try
        {
            if (options.Delete)
            {
                await DeleteAsync(queue, cancellationToken);
            }
            else
            {
                await PeekAsync(queue, cancellationToken);
            }
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            throw new CommandException($"There is no queue {options.Queue} at {queue.Uri.GetLeftPart(UriPartial.Authority)}.", e);
        }
        catch (Exception e) when (StorageFault.Is(e))
        {
            throw new CommandException(StorageFault.Sentence(e, queue.Uri), e);
        }
    }

    private QueueClient Client()
    {
        const string Variable = NewsletterOptions.ConnectionName;
        var connectionString =
            options.Storage is { } named ? StorageConnectionString.Validate(named, "--storage") :
            Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable ? StorageConnectionString.Validate(variable, $"The variable {Variable}") :
            RunState.FindConnectionString(UserDirectories.Data) ?? "UseDevelopmentStorage=true";
        // Somebody waits for the answer; a second try covers a hiccup.
        return new QueueClient(connectionString, options.Queue, new QueueClientOptions { Retry = { MaxRetries = 1, Mode = RetryMode.Fixed, NetworkTimeout = TimeSpan.FromSeconds(20) } });
    }

    private async Task PeekAsync(QueueClient queue, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(PollInterval);
        var warned = false;
        do
        {
            PeekedMessage[] messages = await queue.PeekMessagesAsync(MaxPeek, cancellationToken);
            foreach (var message in messages.Where(message => _printed.Add(message.MessageId)))
            {
                Print(message.MessageId, message.InsertedOn, message.DequeueCount, message.Body);
            }

            if (messages.Length == MaxPeek && !warned)
            {
                warned = true;
                QueueProperties properties = await queue.GetPropertiesAsync(cancellationToken);
                terminal.Error.WriteTextLine(
                    $"The first {MaxPeek} of about {properties.ApproximateMessagesCountLong} messages: storage shows no more without taking them. Those behind come into view as the first are taken; --delete takes them.");
            }
        }
        while (options.Follow && await timer.WaitForNextTickAsync(cancellationToken));

        SayIfNone();
    }

    private async Task DeleteAsync(QueueClient queue, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(PollInterval);
        while (true)
        {
            QueueMessage[] messages = await queue.ReceiveMessagesAsync(MaxPeek, DeleteHold, cancellationToken);
            foreach (var message in messages)
            {
                _printed.Add(message.MessageId);
                Print(message.MessageId, message.InsertedOn, message.DequeueCount, message.Body);
                // What was printed is taken, also when the user interrupts here.
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, CancellationToken.None);
            }

            if (messages is [] && !(options.Follow && await timer.WaitForNextTickAsync(cancellationToken)))
            {
                SayIfNone();
                return;
            }
        }
    }

    private void SayIfNone()
    {
        if (_printed.Count == 0)
        {
            terminal.Error.WriteTextLine($"Queue {options.Queue} holds no visible message.");
        }
    }

    // The head goes to the error output, so that the output can be piped into a reader of JSON.
    private void Print(string id, DateTimeOffset? insertedOn, long dequeueCount, BinaryData body)
    {
        terminal.Error.WriteTextLine(
            string.Create(CultureInfo.InvariantCulture, $"{insertedOn?.ToLocalTime():yyyy-MM-dd HH:mm:ss}, message {id}, taken {dequeueCount} time(s) before"),
            new Style(decoration: Decoration.Dim));
        terminal.Output.WriteUnwrappedLine(ToText(body));
    }

    private static string ToText(BinaryData body)
    {
        var bytes = ArticleMessageReader.Decode(body);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer, JsonFormat))
            {
                document.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
        catch (JsonException)
        {
            return body.ToString();
        }
    }
}
