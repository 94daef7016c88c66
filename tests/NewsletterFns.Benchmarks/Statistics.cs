namespace NewsletterFns.Benchmarks;

/// <summary>What is told of several rounds.</summary>
internal static class Statistics
{
    public static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted && sorted.Length % 2 == 1
        ? sorted[sorted.Length / 2]
        : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
}
