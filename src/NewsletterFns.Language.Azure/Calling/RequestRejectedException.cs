namespace NewsletterFns.Language.Azure;

/// <summary>The service does not take a request as a whole.</summary>
internal sealed class RequestRejectedException(string description, Exception cause) : Exception($"The service refused a request: {description}.", cause)
{
    /// <summary>What it says, without anything of an article.</summary>
    public string Description { get; } = description;
}
