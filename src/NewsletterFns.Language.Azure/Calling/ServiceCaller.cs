using Azure.AI.TextAnalytics;
using Microsoft.Extensions.Logging;

namespace NewsletterFns.Language.Azure;

/// <summary>Makes calls: through the endpoints' gates, again after faults that pass, at another endpoint where one is away.</summary>
internal sealed class ServiceCaller(EndpointPool pool, TimeProvider time, ILogger<ServiceCaller> logger)
{
    /// <summary>After so many closings in a row an endpoint is taken for away, not only busy.</summary>
    private const int ClosingsOfOneAway = 3;

    /// <summary>Makes a call at whichever endpoint takes it.</summary>
    /// <returns>The answer and who gave it.</returns>
    /// <exception cref="LanguageServiceUnavailableException">No endpoint took it within the budget.</exception>
    /// <exception cref="RequestRejectedException">The service does not take the request.</exception>
    public async Task<(T Answer, LanguageEndpoint Endpoint)> CallAsync<T>(
        Func<TextAnalyticsClient, CancellationToken, Task<T>> call, WaitBudget budget, CancellationToken cancellationToken)
    {
        while (true)
        {
            var endpoint = pool.Choose();
            if (await TryAsync(endpoint, token => call(endpoint.Client, token), isPoll: false, budget, cancellationToken) is { } answer)
            {
                return (answer.Value, endpoint);
            }
        }
    }

    /// <summary>Makes a call of a job that an endpoint has: again there after faults that pass.</summary>
    /// <exception cref="LanguageServiceUnavailableException">The endpoint did not take it within the budget.</exception>
    /// <exception cref="JobGoneException">The endpoint has lost the job, or is away while another one is there.</exception>
    /// <exception cref="RequestRejectedException">The job failed.</exception>
    public async Task<T> CallAsync<T>(LanguageEndpoint endpoint, Func<CancellationToken, Task<T>> call, WaitBudget budget, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (endpoint.Gate.ClosingsInARow >= ClosingsOfOneAway && pool.Choose() != endpoint)
            {
                throw new JobGoneException();
            }

            if (await TryAsync(endpoint, call, isPoll: true, budget, cancellationToken) is { } answer)
            {
                return answer.Value;
            }
        }
    }

    /// <summary>Makes a call once it may be made.</summary>
    /// <returns>The answer, or <see langword="null"/> where the service put the call off.</returns>
    private async Task<Answered<T>?> TryAsync<T>(
        LanguageEndpoint endpoint, Func<CancellationToken, Task<T>> call, bool isPoll, WaitBudget budget, CancellationToken cancellationToken)
    {
        if (await endpoint.Gate.EnterAsync(budget, cancellationToken) is not { } pass)
        {
            throw new LanguageServiceUnavailableException($"Azure AI Language at {endpoint.Address} does not answer now.", endpoint.Gate.Opens - time.GetUtcNow());
        }

        try
        {
            var answer = await call(cancellationToken);
            endpoint.Gate.Succeed();
            return new Answered<T>(answer);
        }
        catch (Exception fault)
        {
            switch (ServiceFault.KindOf(fault, isPoll, cancellationToken))
            {
                case FaultKind.Later:
                    endpoint.Gate.Close(pass, ServiceFault.RetryAfter(fault, time), Random.Shared.NextDouble());
                    Log.PutOff(logger, endpoint.Address, ServiceFault.Describe(fault), endpoint.Gate.Opens - time.GetUtcNow(), endpoint.Gate.Allowed);
                    return null;
                case FaultKind.Refused:
                    endpoint.Gate.Close(pass, asked: null, Random.Shared.NextDouble());
                    Log.Refused(logger, endpoint.Address, ServiceFault.Describe(fault));
                    if (pool.Choose() != endpoint)
                    {
                        return null;
                    }

                    throw new LanguageServiceUnavailableException(
                        $"Azure AI Language at {endpoint.Address} does not let the app in ({ServiceFault.Describe(fault)}); {AzureLanguageOptions.SectionName}__Endpoint must be its address, and {AzureLanguageOptions.SectionName}__Key its key, or the app's identity needs the role Cognitive Services User there.",
                        endpoint.Gate.Opens - time.GetUtcNow(),
                        fault);
                case FaultKind.Gone:
                    endpoint.Gate.Leave();
                    throw new JobGoneException(fault);
                case FaultKind.Rejected:
                    // It did answer.
                    endpoint.Gate.Succeed();
                    throw new RequestRejectedException(ServiceFault.Describe(fault), fault);
                default:
                    endpoint.Gate.Leave();
                    throw;
            }
        }
    }

    private sealed record Answered<T>(T Value);
}
