using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Html;

/// <summary>The one way to the HTML parser: within the limits, and ended by cancellation.</summary>
internal static class HtmlParsing
{
    /// <exception cref="ExtractionException">Too many elements or too deep.</exception>
    public static IHtmlDocument Parse(string html, ReadingContext context)
    {
        var guard = new ParsingGuard(context);
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            IsNotConsumingCharacterReferences = false,
            OnCreated = (element, _) => guard.Take(element),
        };
        var document = new HtmlParser(options).ParseDocument(html);
        context.CancellationToken.ThrowIfCancellationRequested();
        return document;
    }
}
