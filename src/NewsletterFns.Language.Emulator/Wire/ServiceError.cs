namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>An error as the service words it.</summary>
/// <param name="Code">Of the outer errors, such as <c>InvalidRequest</c>.</param>
/// <param name="Message">A sentence.</param>
internal sealed record ServiceError(string Code, string Message)
{
    /// <summary>What is at fault, as a JSON pointer, or <see langword="null"/>.</summary>
    public string? Target { get; init; }

    /// <summary>The exact error: what clients report.</summary>
    public InnerServiceError? Innererror { get; init; }
}
