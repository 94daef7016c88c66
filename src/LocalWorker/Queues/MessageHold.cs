using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace LocalWorker.Queues;

/// <summary>Keeps a message hidden: renews it each time half of the hold is over.</summary>
internal sealed class MessageHold : IAsyncDisposable
{
    private readonly QueueClient _queue;
    private readonly string _messageId;
    private readonly TimeSpan _hold;
    private readonly TimeProvider _time;
    private readonly Action<Exception> _failed;
    private readonly CancellationTokenSource _released = new();
    private readonly Task _renewing;
    private string _popReceipt;

    public MessageHold(QueueClient queue, QueueMessage message, TimeSpan hold, TimeProvider time, Action<Exception> failed)
    {
        (_queue, _messageId, _popReceipt, _hold, _time, _failed) = (queue, message.MessageId, message.PopReceipt, hold, time, failed);
        _renewing = RenewAsync();
    }

    /// <summary>Stops renewing.</summary>
    /// <returns>The pop receipt that settles the message.</returns>
    public async Task<string> ReleaseAsync()
    {
        await _released.CancelAsync();
        await _renewing;
        return _popReceipt;
    }

    public async ValueTask DisposeAsync()
    {
        await ReleaseAsync();
        _released.Dispose();
    }

    private async Task RenewAsync()
    {
        var pause = _hold / 2;
        while (true)
        {
            try
            {
                await Task.Delay(pause, _time, _released.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            try
            {
                // Not cancelled by the release: the pop receipt would be unknown.
                _popReceipt = (await _queue.UpdateMessageAsync(_messageId, _popReceipt, visibilityTimeout: _hold)).Value.PopReceipt;
                pause = _hold / 2;
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                _failed(e);
                return;
            }
            catch (Exception e)
            {
                _failed(e);
                pause = _hold / 10;
            }
        }
    }
}
