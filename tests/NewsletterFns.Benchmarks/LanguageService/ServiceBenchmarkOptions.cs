namespace NewsletterFns.Benchmarks;

/// <summary>How the language service is troubled.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Faults">Shares of faults, such as <c>429:0.3,503:0.1</c>.</param>
/// <param name="RetryAfter">What <c>Retry-After</c> says, in seconds.</param>
/// <param name="Outage">For how many seconds it is away once a third is done; 0 for not at all.</param>
/// <param name="OnUnavailable">The app's setting.</param>
internal sealed record ServiceBenchmarkOptions(int Articles, string Faults, int RetryAfter, int Outage, string OnUnavailable);
