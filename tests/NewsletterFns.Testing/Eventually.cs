namespace NewsletterFns.Testing;

/// <summary>Waits for a condition that nothing announces. The only place in the tests that looks again and again.</summary>
public static class Eventually
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    /// <summary>Waits until <paramref name="condition"/> holds.</summary>
    /// <param name="condition">Asked at once and then 40 times a second.</param>
    /// <param name="what">What is waited for, for the message of the failure.</param>
    /// <param name="timeout">How long; 30 seconds where it is not given.</param>
    /// <exception cref="TimeoutException">It did not hold in time.</exception>
    public static async Task BecomesAsync(Func<Task<bool>> condition, string what, TimeSpan? timeout = null) =>
        await ValueAsync(async () => await condition() ? string.Empty : null, what, timeout);

    /// <inheritdoc cref="BecomesAsync(Func{Task{bool}}, string, TimeSpan?)"/>
    public static Task BecomesAsync(Func<bool> condition, string what, TimeSpan? timeout = null) =>
        BecomesAsync(() => Task.FromResult(condition()), what, timeout);

    /// <summary>Waits until <paramref name="get"/> gives a value.</summary>
    /// <param name="get">Asked at once and then 40 times a second.</param>
    /// <param name="what">What is waited for, for the message of the failure.</param>
    /// <param name="timeout">How long; 30 seconds where it is not given.</param>
    /// <returns>The first value that is not <see langword="null"/>.</returns>
    /// <exception cref="TimeoutException">There was none in time.</exception>
    public static async Task<T> ValueAsync<T>(Func<Task<T?>> get, string what, TimeSpan? timeout = null)
        where T : class
    {
        using var ending = new CancellationTokenSource(timeout ?? DefaultTimeout);
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (true)
            {
                if (await get().WaitAsync(ending.Token) is { } value)
                {
                    return value;
                }

                await timer.WaitForNextTickAsync(ending.Token);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            throw new TimeoutException($"Waited {(timeout ?? DefaultTimeout).TotalSeconds:0.#} s in vain: {what}.");
        }
    }
}
