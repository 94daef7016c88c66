using Azure;
using Azure.Core;

namespace LanguageClient.Tests.Support;

/// <summary>Asks about a job again at once; the client itself waits a second at least.</summary>
internal sealed class NoDelay() : DelayStrategy(TimeSpan.Zero)
{
    protected override TimeSpan GetNextDelayCore(Response? response, int retryNumber) => TimeSpan.Zero;
}
