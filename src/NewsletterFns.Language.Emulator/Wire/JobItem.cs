namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>A task that is done.</summary>
/// <param name="Kind">The kind's name with <c>LROResults</c>.</param>
/// <param name="TaskName">The name that the client gave it, or <see langword="null"/>.</param>
/// <param name="LastUpdateDateTime">When it was done.</param>
/// <param name="Status"><c>succeeded</c> or <c>failed</c>.</param>
/// <param name="Results">Its results.</param>
internal sealed record JobItem(string Kind, string? TaskName, string LastUpdateDateTime, string Status, WireResults Results);
