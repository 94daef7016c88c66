using Azure;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class ServiceFaultTests
{
    [Theory]
    [InlineData(0, FaultKind.Later)]
    [InlineData(408, FaultKind.Later)]
    [InlineData(429, FaultKind.Later)]
    [InlineData(500, FaultKind.Later)]
    [InlineData(503, FaultKind.Later)]
    [InlineData(401, FaultKind.Refused)]
    [InlineData(403, FaultKind.Refused)]
    [InlineData(404, FaultKind.Refused)]
    [InlineData(400, FaultKind.Rejected)]
    [InlineData(413, FaultKind.Rejected)]
    internal void KindOf_Status_IsWhatItMeans(int status, FaultKind kind)
    {
        var fault = new RequestFailedException(status, "no");

        Assert.Equal(kind, ServiceFault.KindOf(fault, isPoll: false, default));
        Assert.Equal(kind, ServiceFault.KindOf(new AggregateException(fault, fault), isPoll: false, default));
    }

    [Fact]
    public void KindOf_JobNotFound_IsGone() => Assert.Equal(FaultKind.Gone, ServiceFault.KindOf(new RequestFailedException(404, "no"), isPoll: true, default));

    [Fact]
    public void KindOf_Cancellation_IsATimeoutUnlessItIsTheCallers()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Equal(FaultKind.Later, ServiceFault.KindOf(new TaskCanceledException(), isPoll: false, default));
        Assert.Equal(FaultKind.Other, ServiceFault.KindOf(new TaskCanceledException(), isPoll: false, cancelled.Token));
    }

    [Fact]
    public void Describe_Message_HasNothingOfIt() => Assert.Equal("400 InvalidRequest", ServiceFault.Describe(new RequestFailedException(400, "Anna Bianchi is no document", "InvalidRequest", null)));
}
