using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Pdf;

/// <summary>Bytes and objects that a PDF may still cost. PdfPig forgives exceptions inside a page, so a limit once passed is remembered.</summary>
internal sealed class PdfBudget(ReadingContext context)
{
    private long _objects;
    private ExtractionException? _fault;

    public void CountBytes(long bytes) => Count(() => context.CountExpanded(bytes));

    public void CountObjects(long objects)
        => Count(() => _objects = _objects + objects <= context.Options.MaxPdfObjects ? _objects + objects : throw ExtractionFaults.TooManyObjects(context.Options.MaxPdfObjects));

    /// <exception cref="ExtractionException">A limit was passed.</exception>
    public void Check()
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (_fault is not null)
        {
            throw _fault;
        }
    }

    private void Count(Action count)
    {
        Check();
        try
        {
            count();
        }
        catch (ExtractionException fault)
        {
            _fault = fault;
            throw;
        }
    }
}
