using System.Collections.Concurrent;

namespace NewsletterFns.Language.Emulator;

/// <summary>The calls that an emulator has answered, counted by what they asked for and how they ended. Safe for concurrent use.</summary>
public sealed class EmulatedCalls
{
    private readonly ConcurrentDictionary<(EmulatedOperation Operation, string? Kind, int Status), int> _counts = [];

    /// <summary>All calls.</summary>
    public int Total => Count();

    /// <summary>All calls but polls and pages of jobs.</summary>
    public int TotalWithoutPolls => _counts.Where(count => count.Key.Operation != EmulatedOperation.GetJob).Sum(count => count.Value);

    /// <summary>Counts calls.</summary>
    /// <param name="operation">What they asked for; <see langword="null"/> for anything.</param>
    /// <param name="kind">The kind of a synchronous analysis, such as <c>EntityRecognition</c>; <see langword="null"/> for any.</param>
    /// <param name="status">The HTTP status of the answer; <see langword="null"/> for any.</param>
    public int Count(EmulatedOperation? operation = null, string? kind = null, int? status = null) => _counts
        .Where(count => (operation is null || count.Key.Operation == operation) && (kind is null || count.Key.Kind == kind) && (status is null || count.Key.Status == status))
        .Sum(count => count.Value);

    /// <summary>Forgets all calls.</summary>
    public void Clear() => _counts.Clear();

    /// <summary>Each count as a line such as <c>Analyze EntityRecognition 200: 12</c>, sorted.</summary>
    public override string ToString() =>
        string.Join(Environment.NewLine, _counts.Select(count => $"{count.Key.Operation} {count.Key.Kind} {count.Key.Status}: {count.Value}".Replace("  ", " ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    internal void Add(EmulatedOperation operation, string? kind, int status) => _counts.AddOrUpdate((operation, kind, status), 1, (_, count) => count + 1);
}
