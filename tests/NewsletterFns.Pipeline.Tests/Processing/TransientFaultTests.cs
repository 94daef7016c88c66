using Azure;

namespace NewsletterFns.Pipeline.Tests;

public sealed class TransientFaultTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(408, true)]
    [InlineData(429, true)]
    [InlineData(500, true)]
    [InlineData(503, true)]
    [InlineData(400, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(412, false)]
    public void Is_StorageStatus_TellsWhatPasses(int status, bool transient)
    {
        var fault = new RequestFailedException(status, "no");

        Assert.Equal(transient, TransientFault.Is(fault));
        Assert.Equal(transient, TransientFault.Is(new AggregateException(fault, fault)));
    }

    [Fact]
    public void Is_Bug_DoesNotPass() => Assert.False(TransientFault.Is(new InvalidOperationException()));

    [Fact]
    public void Delay_EachAttempt_DoublesUpToHalfAMinute() =>
        Assert.Equal([1, 2, 4, 8, 16, 30, 30], Enumerable.Range(1, 7).Select(attempt => TransientFault.Delay(attempt).TotalSeconds));
}
