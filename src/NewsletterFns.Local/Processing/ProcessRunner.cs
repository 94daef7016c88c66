using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using NewsletterFns.Local.Azurite;
using NewsletterFns.Local.Hosting;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Pipeline;
using Spectre.Console;

namespace NewsletterFns.Local.Processing;

/// <summary>Drops files, waits for their messages and shows them.</summary>
/// <param name="options">What to do.</param>
/// <param name="terminal">Where to write.</param>
internal sealed class ProcessRunner(ProcessOptions options, Terminal terminal)
{
    private const int ParallelUploads = 8;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    // Beyond the timeout, for the functions to finish and the messages to be given back.
    private static readonly TimeSpan HoldMargin = TimeSpan.FromMinutes(1);

    // What is cut short there is lost with the storage all the same.
    private static readonly TimeSpan OwnStorageDrainTimeout = TimeSpan.FromSeconds(3);

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var files = InputFiles.Find(options.Paths);
        var json = options.Json is { } path ? JsonOutput.Prepare(path) : null;
        var timeout = options.Timeout ?? ProcessOptions.DefaultTimeout(files.Count);

        var watch = new Stopwatch();
        FileTracker tracker;
        await using (var storage = await LocalStorage.OpenAsync(options.Storage, new AzuriteServerOptions(), terminal.Error, cancellationToken))
        {
            await using var language = await LocalLanguage.StartAsync(options.Language, cancellationToken);
            var host = await FunctionHost.StartAsync(HostOptions(storage, language), terminal.Error, cancellationToken);
            tracker = new FileTracker(host.Storage.Incoming.Name, files);
            var collectors = Collectors(storage.ConnectionString, host.Storage, timeout + HoldMargin);
            watch.Start();
            try
            {
                await FileProgress.ShowAsync(
                    terminal.Error, files.Count, progress => DropAndCollectAsync(host.Storage, tracker, collectors, progress, timeout, cancellationToken));
            }
            finally
            {
                watch.Stop();
                await host.DisposeAsync();
                if (!storage.IsOwn)
                {
                    await Task.WhenAll(collectors.Select(collector => collector.ReleaseAsync(CancellationToken.None)));
                }
            }
        }

        Show(tracker, json, timeout, watch.Elapsed);
        if (json is not null)
        {
            await json.WriteAsync(tracker.Events, terminal);
        }

        return tracker.Missing.Any() ? ExitCode.TimedOut : tracker.Failed.Any() ? ExitCode.FileFailed : ExitCode.Success;
    }

    private FunctionHostOptions HostOptions(LocalStorage storage, LocalLanguage language)
    {
        var host = new FunctionHostOptions { ConnectionString = storage.ConnectionString, Language = language, Verbose = options.Verbose };
        return storage.IsOwn ? host with { DrainTimeout = OwnStorageDrainTimeout } : host;
    }

    private static List<MessageCollector> Collectors(string connectionString, StorageAccount storage, TimeSpan hold)
    {
        var queues = new QueueServiceClient(connectionString);
        return [.. new[] { storage.Summaries, storage.Failures }.Select(queue => new MessageCollector(queues.GetQueueClient(queue.Name), hold))];
    }

    private static async Task DropAndCollectAsync(
        StorageAccount storage, FileTracker tracker, List<MessageCollector> collectors, FileProgress progress, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ending.CancelAfter(timeout);
        try
        {
            await DropAsync(storage, tracker, progress, ending.Token);
            await CollectAsync(collectors, tracker, progress, ending.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Time is up; what came is shown.
        }
    }

    private static Task DropAsync(StorageAccount storage, FileTracker tracker, FileProgress progress, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = ParallelUploads, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(tracker.Files, parallel, async (file, cancellation) =>
        {
            await using var content = File.OpenRead(file.File.Path);
            BlobContentInfo blob = await storage.Incoming.GetBlobClient(file.File.BlobName).UploadAsync(content, overwrite: true, cancellation);
            file.ETag = blob.ETag.ToString().Trim('"');
            progress.Dropped();
        });
    }

    private static async Task CollectAsync(
        List<MessageCollector> collectors, FileTracker tracker, FileProgress progress, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(PollInterval);
        while (true)
        {
            var received = await Task.WhenAll(collectors.Select(collector => collector.ReceiveAsync(cancellationToken)));
            foreach (var message in received.SelectMany(messages => messages))
            {
                if (ArticleEvent.TryRead(message.Body) is { } read)
                {
                    tracker.Accept(read);
                }
            }

            progress.Done(tracker.Done);
            if (tracker.Done == tracker.Files.Count)
            {
                return;
            }

            if (received.All(messages => messages is []))
            {
                await timer.WaitForNextTickAsync(cancellationToken);
            }
        }
    }

    private void Show(FileTracker tracker, JsonOutput? json, TimeSpan timeout, TimeSpan elapsed)
    {
        if (json is not { IsStandardOutput: true })
        {
            var presenter = new SummaryPresenter(terminal.Output);
            foreach (var message in tracker.Events)
            {
                if (message.Summary is { } summary)
                {
                    presenter.Show(summary);
                }
                else
                {
                    presenter.Show(message.Failure!);
                }
            }
        }

        foreach (var file in tracker.Missing)
        {
            terminal.Error.WriteErrorLine(string.Create(CultureInfo.InvariantCulture, $"{file.File.BlobName}: not done within {timeout.TotalSeconds:0.#} seconds; --timeout gives more time."));
        }

        var articles = tracker.Events.Count(message => message.Summary is not null);
        terminal.Error.WriteTextLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Quantity.Of(tracker.Files.Count, "file")}: {Quantity.Of(articles, "article")}, {tracker.Failed.Count()} failed, {tracker.Missing.Count()} missing, {elapsed.TotalSeconds:0.0} s."));
    }
}
