namespace NewsletterFns.Language.Azure;

/// <summary>What happens to articles while the service cannot answer.</summary>
public enum UnavailableAction
{
    /// <summary>They wait, for as long as it takes, and are complete.</summary>
    Retry,

    /// <summary>The embedded engine answers what the service does not, and the message says so.</summary>
    Embedded,
}
