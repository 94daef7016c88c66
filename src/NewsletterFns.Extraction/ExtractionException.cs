namespace NewsletterFns.Extraction;

/// <summary>A file that can never give an article. The message is a sentence a person can act on; it holds nothing of the file's text.</summary>
public sealed class ExtractionException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="message">What is wrong and what to do about it, as a sentence.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ExtractionException(ExtractionFault fault, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Fault = fault;
    }

    /// <summary>What is wrong.</summary>
    public ExtractionFault Fault { get; }
}
