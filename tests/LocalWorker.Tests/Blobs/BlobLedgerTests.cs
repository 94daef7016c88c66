using LocalWorker.Blobs;
using Microsoft.Extensions.Time.Testing;

namespace LocalWorker.Tests.Blobs;

public sealed class BlobLedgerTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly BlobLedger _ledger;

    public BlobLedgerTests() => _ledger = new BlobLedger(_time);

    [Fact]
    public void TryTake_NewBlob_IsTakenOnceWhileItIsInFlight()
    {
        Assert.True(_ledger.TryTake(1, scan: 1, out var attempts));
        Assert.Equal(0, attempts);
        Assert.False(_ledger.TryTake(1, scan: 2, out _));
    }

    [Fact]
    public void TryTake_LoadedReceipts_AreCompletedOrContinueTheirAttempts()
    {
        _ledger.Load(1, completed: true, attempts: 1);
        _ledger.Load(2, completed: false, attempts: 3);

        Assert.False(_ledger.TryTake(1, scan: 1, out _));
        Assert.True(_ledger.TryTake(2, scan: 1, out var attempts));
        Assert.Equal(3, attempts);
    }

    [Fact]
    public void TryTake_DeferredBlob_IsTakenWhenItIsDue()
    {
        _ledger.TryTake(1, scan: 1, out _);
        _ledger.Defer(1, attempts: 2, TimeSpan.FromSeconds(1));

        Assert.False(_ledger.TryTake(1, scan: 2, out _));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_ledger.TryTake(1, scan: 3, out var attempts));
        Assert.Equal(2, attempts);
    }

    [Fact]
    public void EndScan_BlobsNoLongerListed_AreForgottenUnlessInFlight()
    {
        _ledger.TryTake(1, scan: 1, out _);
        _ledger.TryTake(2, scan: 1, out _);
        _ledger.TryTake(3, scan: 1, out _);
        _ledger.Complete(1);
        _ledger.Complete(2);
        _ledger.TryTake(2, scan: 2, out _);

        _ledger.EndScan(scan: 2);

        Assert.Equal(2, _ledger.Count);
        Assert.False(_ledger.TryTake(2, scan: 3, out _));
        Assert.False(_ledger.TryTake(3, scan: 3, out _));
        Assert.True(_ledger.TryTake(1, scan: 3, out _));
    }
}
