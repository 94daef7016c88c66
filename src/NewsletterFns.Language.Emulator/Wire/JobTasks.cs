namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>The tasks of a job.</summary>
/// <param name="Completed">How many have succeeded.</param>
/// <param name="Failed">How many have failed.</param>
/// <param name="InProgress">How many are not done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Items">Those that are done.</param>
internal sealed record JobTasks(int Completed, int Failed, int InProgress, int Total, IReadOnlyList<JobItem> Items);
