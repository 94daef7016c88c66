using System.Text.Json;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using LocalWorker.Binding;
using LocalWorker.Hosting;
using LocalWorker.Invocation;
using Microsoft.Extensions.Logging;

namespace LocalWorker.Queues;

/// <summary>Takes messages from a queue for one function, in batches, and keeps them hidden while they are processed.</summary>
internal sealed class QueueTriggerListener(
    BoundFunction function,
    FunctionInvoker invoker,
    QueueClient queue,
    QueueClient poisonQueue,
    QueueSettings settings,
    JsonSerializerOptions json,
    Shutdown shutdown,
    TimeProvider time,
    ILogger logger) : ITriggerListener
{
    /// <summary>How long a message is hidden at a time: so long it takes to come back when the process is killed.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan MinPollingInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPollingInterval = TimeSpan.FromSeconds(2);

    private readonly string _name = function.Descriptor.Name;
    private readonly Type _type = function.Descriptor.TriggerParameter.ParameterType;
    private readonly Outage _receiveOutage = new(logger, function.Descriptor.Name, time);
    private readonly Outage _settleOutage = new(logger, function.Descriptor.Name, time);
    private readonly List<Task> _running = [];

    public async Task RunAsync()
    {
        try
        {
            await PollAsync(shutdown.Stopping);
        }
        catch (OperationCanceledException) when (shutdown.Stopping.IsCancellationRequested)
        {
            await Task.WhenAll(_running);
        }
    }

    private async Task PollAsync(CancellationToken stopping)
    {
        var longest = settings.MaxPollingInterval < LongestPollingInterval ? settings.MaxPollingInterval : LongestPollingInterval;
        var pause = MinPollingInterval;
        while (true)
        {
            _running.RemoveAll(task => task.IsCompleted);
            if (_running.Count > settings.NewBatchThreshold)
            {
                await Task.WhenAny(_running).WaitAsync(stopping);
                continue;
            }

            var messages = await ReceiveAsync(stopping);
            foreach (var message in messages)
            {
                _running.Add(Task.Run(() => ProcessAsync(message), CancellationToken.None));
            }

            if (messages.Length > 0)
            {
                pause = MinPollingInterval;
                continue;
            }

            await Task.Delay(pause, time, stopping);
            pause = pause * 2 < longest ? pause * 2 : longest;
        }
    }

    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken stopping)
    {
        QueueMessage[] messages = [];
        await _receiveOutage.PersistAsync(
            async _ =>
            {
                try
                {
                    // Not cancelled by the shutdown: messages that storage has handed out would stay hidden.
                    messages = await queue.ReceiveMessagesAsync(settings.BatchSize, Hold, shutdown.Ended);
                }
                catch (RequestFailedException e) when (e.Status == 404)
                {
                    // The queue does not exist yet.
                }
            },
            "receive messages",
            stopping);
        return messages;
    }

    private async Task ProcessAsync(QueueMessage received)
    {
        var source = $"message '{received.MessageId}' of queue '{queue.Name}'";
        try
        {
            if (Decode(received) is not { } message)
            {
                await MoveToPoisonAsync(received, received.PopReceipt);
                logger.UndecodableMessage(_name, source, poisonQueue.Name);
            }
            else if (message.DequeueCount > settings.MaxDequeueCount)
            {
                await MoveToPoisonAsync(received, received.PopReceipt);
                logger.MovedToPoison(_name, source, message.DequeueCount - 1, poisonQueue.Name);
            }
            else
            {
                await InvokeAsync(received, message, source);
            }

            _settleOutage.Over();
        }
        catch (Exception) when (shutdown.Ended.IsCancellationRequested)
        {
            // The message comes back when its hold is over.
        }
        catch (Exception e)
        {
            await _settleOutage.FailedAsync(e, "settle message", shutdown.Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task InvokeAsync(QueueMessage received, QueueMessage message, string source)
    {
        InvocationResult result;
        string popReceipt;
        await using (var hold = new MessageHold(queue, received, Hold, time, exception => logger.RenewalFailed(exception, _name, source)))
        {
            result = await invoker.InvokeAsync(function, new QueueTriggerInput(queue.Name, message, _type, json), message.DequeueCount);
            popReceipt = await hold.ReleaseAsync();
        }

        if (result == InvocationResult.Succeeded)
        {
            await DeleteAsync(received.MessageId, popReceipt);
        }
        else if (result == InvocationResult.Failed && message.DequeueCount >= settings.MaxDequeueCount)
        {
            await MoveToPoisonAsync(received, popReceipt);
            logger.MovedToPoison(_name, source, message.DequeueCount, poisonQueue.Name);
        }
        else
        {
            await ReturnAsync(received.MessageId, popReceipt, result == InvocationResult.Failed ? settings.VisibilityTimeout : TimeSpan.Zero);
        }
    }

    /// <summary>The message with its body as the sender gave it; null when it is not base64 although it should be.</summary>
    private QueueMessage? Decode(QueueMessage message)
    {
        var body = message.Body;
        if (settings.Base64)
        {
            try
            {
                body = new BinaryData(Convert.FromBase64String(message.MessageText));
            }
            catch (FormatException)
            {
                return null;
            }
        }

        return QueuesModelFactory.QueueMessage(
            message.MessageId, message.PopReceipt, body, message.DequeueCount, message.NextVisibleOn, message.InsertedOn, message.ExpiresOn);
    }

    /// <summary>Added before it is deleted, so that it is never lost.</summary>
    private async Task MoveToPoisonAsync(QueueMessage message, string popReceipt)
    {
        await OutputBinder.SendAsync(poisonQueue, message.Body.ToString(), shutdown.Ended);
        await DeleteAsync(message.MessageId, popReceipt);
    }

    private async Task DeleteAsync(string messageId, string popReceipt)
    {
        try
        {
            await queue.DeleteMessageAsync(messageId, popReceipt, shutdown.Ended);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            // Its hold was lost, so it is delivered again; or somebody deleted it.
        }
    }

    private async Task ReturnAsync(string messageId, string popReceipt, TimeSpan delay)
    {
        try
        {
            await queue.UpdateMessageAsync(messageId, popReceipt, visibilityTimeout: delay, cancellationToken: shutdown.Ended);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            // As above.
        }
    }
}
