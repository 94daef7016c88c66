using NewsletterFns.Extraction;
using NewsletterFns.Language;

namespace NewsletterFns.Pipeline;

/// <summary>Version of everything that decides what a message says; with the article's id it is the event's id.</summary>
internal sealed class EngineVersion(IArticleExtractor extractor, ILanguageService language, PiiRedactor redactor)
{
    public string Value { get; } = $"{extractor.Version}-{language.Version}{(redactor.IsOn ? "-redacted" : string.Empty)}";
}
