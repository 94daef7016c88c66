namespace NewsletterFns.Local.Azurite;

/// <summary>Azurite cannot be had; the message is a sentence that says why and what to do.</summary>
internal sealed class AzuriteException(string message, Exception? innerException = null) : Exception(message, innerException);
