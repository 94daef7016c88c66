using MimeKit.Tnef;

namespace NewsletterFns.Extraction.Mail;

/// <summary>Turns what MimeKit throws at broken mails into faults.</summary>
internal static class MailParsing
{
    /// <exception cref="ExtractionException">The mail is broken beyond reading.</exception>
    public static T Guard<T>(Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            throw ExtractionFaults.Malformed("a mail", exception);
        }
    }

    public static bool IsBroken(Exception exception)
        => exception is FormatException or ArgumentException or IOException or InvalidOperationException or TnefException or NotSupportedException or IndexOutOfRangeException or OverflowException;
}
