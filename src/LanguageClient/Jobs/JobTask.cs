using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>A task of a job that ended.</summary>
/// <param name="Kind">The kind of its results.</param>
/// <param name="Name">The action's name.</param>
/// <param name="CompletedOn">When it ended.</param>
/// <param name="Results">Its results; null when it failed.</param>
/// <param name="Error">Why it failed, when it says so itself.</param>
internal sealed record JobTask(string Kind, string? Name, DateTimeOffset CompletedOn, JsonElement? Results, TextAnalyticsError? Error)
{
    /// <summary>What is put after the kind of a task to name the kind of its results.</summary>
    public const string ResultsSuffix = "LROResults";

    /// <summary>Reads a task.</summary>
    public static JobTask Read(JsonElement task) => new(
        task.RequiredText("kind"),
        task.Text("taskName"),
        task.Moment("lastUpdateDateTime") ?? task.Moment("lastUpdatedDateTime") ?? default,
        task.Member("results")?.Clone(),
        task.Member("error") is { } error ? ServiceErrors.Innermost(error) : null);

    /// <summary>Whether these are the results of a kind of task.</summary>
    public bool Is(string taskKind) => Kind.AsSpan().StartsWith(taskKind) && Kind.AsSpan(taskKind.Length).SequenceEqual(ResultsSuffix);
}
