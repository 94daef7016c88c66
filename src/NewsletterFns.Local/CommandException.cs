namespace NewsletterFns.Local;

/// <summary>The command cannot be carried out as it was given; the message is a sentence for the user.</summary>
internal sealed class CommandException(string message, Exception? innerException = null) : Exception(message, innerException);
