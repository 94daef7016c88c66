namespace Azure.AI.TextAnalytics;

/// <summary>Waits for what has already ended.</summary>
internal static class Completion
{
    /// <summary>The result of a task whose work was done synchronously.</summary>
    public static T Completed<T>(this Task<T> task) => task.GetAwaiter().GetResult();
}
