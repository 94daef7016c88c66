using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Where a job stands, as the service tells it.</summary>
internal sealed record JobState
{
    public string? DisplayName { get; init; }

    public DateTimeOffset CreatedOn { get; init; }

    public DateTimeOffset? ExpiresOn { get; init; }

    public DateTimeOffset LastModified { get; init; }

    public required TextAnalyticsOperationStatus Status { get; init; }

    public string? NextLink { get; init; }

    public int Completed { get; init; }

    public int Failed { get; init; }

    public int InProgress { get; init; }

    public int Total { get; init; }

    /// <summary>The errors of the job as a whole, each innermost.</summary>
    public IReadOnlyList<TextAnalyticsError> Errors { get; init; } = [];

    /// <summary>The tasks that ended.</summary>
    public IReadOnlyList<JobTask> Tasks { get; init; } = [];

    /// <summary>Reads a state.</summary>
    public static JobState Read(JsonElement body)
    {
        var tasks = body.Member("tasks") ?? default;
        return new JobState
        {
            DisplayName = body.Text("displayName"),
            CreatedOn = body.Moment("createdDateTime") ?? default,
            ExpiresOn = body.Moment("expirationDateTime"),

            // The service has spelt it both ways.
            LastModified = body.Moment("lastUpdatedDateTime") ?? body.Moment("lastUpdateDateTime") ?? default,
            Status = body.RequiredText("status"),
            NextLink = body.Text("nextLink"),
            Completed = tasks.Whole("completed"),
            Failed = tasks.Whole("failed"),
            InProgress = tasks.Whole("inProgress"),
            Total = tasks.Whole("total"),
            Errors = [.. body.Items("errors").Select(ServiceErrors.Innermost)],
            Tasks = [.. tasks.Items("items").Select(JobTask.Read)],
        };
    }
}
