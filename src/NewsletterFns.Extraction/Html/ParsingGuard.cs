using AngleSharp.Dom;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Html;

/// <summary>Ends the HTML parser where a page is over the limits or its time is up: the parser takes no token, but an exception from its callback ends it.</summary>
internal sealed class ParsingGuard(ReadingContext context)
{
    // Prime, so that it is not always the same element of a pattern that is looked at.
    private const int Stride = 61;

    private IElement? _last;
    private int _created;

    /// <summary>Takes an element that the parser is about to insert.</summary>
    /// <exception cref="ExtractionException">Too many elements, or too deep.</exception>
    /// <exception cref="OperationCanceledException">The time is up.</exception>
    public void Take(IElement element)
    {
        if (++_created % Stride == 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (_created > context.Options.MaxHtmlNodes)
            {
                throw ExtractionFaults.TooManyTags(context.Options.MaxHtmlNodes);
            }

            CheckDepth();
        }

        _last = element;
    }

    private void CheckDepth()
    {
        var depth = 0;
        for (var element = _last; element is not null; element = element.ParentElement)
        {
            if (++depth > context.Options.MaxHtmlDepth)
            {
                throw ExtractionFaults.TooDeep(context.Options.MaxHtmlDepth);
            }
        }
    }
}
