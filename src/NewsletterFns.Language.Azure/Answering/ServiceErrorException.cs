namespace NewsletterFns.Language.Azure;

/// <summary>The service could not answer a feature of a text; only the code, for the service's message may quote the text.</summary>
internal sealed class ServiceErrorException(string code) : Exception($"Azure AI Language answered {code}.");
