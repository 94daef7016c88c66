using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Html;

/// <summary>The one way to the HTML parser: within the limits, and ended by cancellation.</summary>
internal static class HtmlParsing
{
    /// <exception cref="ExtractionException">Too many tags or too deep.</exception>
    public static IHtmlDocument Parse(string html, ReadingContext context)
    {
        MarkupLimits.Check(html, context.Options);
        var cancellationToken = context.CancellationToken;
        var created = 0;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            IsNotConsumingCharacterReferences = false,

            // The parser takes no token; an exception from its callback ends it.
            OnCreated = (_, _) =>
            {
                if ((++created & 0xFF) == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }
            },
        };
        var document = new HtmlParser(options).ParseDocument(html);
        cancellationToken.ThrowIfCancellationRequested();
        return document;
    }
}
