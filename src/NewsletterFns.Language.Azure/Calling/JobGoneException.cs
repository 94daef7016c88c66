namespace NewsletterFns.Language.Azure;

/// <summary>The service knows no such job any more.</summary>
internal sealed class JobGoneException(Exception? cause = null) : Exception("The service has lost a job.", cause);
