namespace NewsletterFns.Contracts;

/// <summary>A field of the message that was shortened; the result blob has it whole.</summary>
/// <param name="Field">The field's path below <c>data</c>, such as <c>entities</c> or <c>entities.mentions</c>.</param>
/// <param name="Kept">How many elements (or characters, for a text) the message has.</param>
/// <param name="Total">How many the result has.</param>
public sealed record TruncatedField(string Field, int Kept, int Total);
