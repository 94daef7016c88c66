namespace NewsletterFns.Language.Emulator.Faults;

/// <summary>Decides which calls fail: the n-th decision of a seed is always the same.</summary>
/// <param name="rates">How often.</param>
/// <param name="seed">Chooses the sequence.</param>
internal sealed class FaultPlan(IReadOnlyList<FaultRate> rates, int seed)
{
    private long _count;

    /// <summary>The status that the next call fails with, or <see langword="null"/> where it does not.</summary>
    public int? Next()
    {
        if (rates.Count == 0)
        {
            return null;
        }

        double at = Uniform((ulong)(uint)seed << 32 ^ (ulong)Interlocked.Increment(ref _count));
        foreach (FaultRate rate in rates)
        {
            if (at < rate.Rate)
            {
                return rate.Status;
            }

            at -= rate.Rate;
        }

        return null;
    }

    // SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), one step from the state.
    private static double Uniform(ulong state)
    {
        ulong z = unchecked(state * 0x9E3779B97F4A7C15);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
