namespace NewsletterFns.Language.Emulator.Requests;

/// <summary>A document of a request.</summary>
/// <param name="Id">Its id, unique in the request.</param>
/// <param name="Text">Its text; empty where there is none.</param>
/// <param name="Language">Its language (BCP 47); <c>en</c> where none is given, as the service has it.</param>
/// <param name="CountryHint">Where it comes from, for language detection; <c>us</c> where none is given.</param>
internal sealed record InputDocument(string Id, string Text, string Language, string CountryHint);
