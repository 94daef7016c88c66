using MimeKit;

namespace NewsletterFns.Extraction.Mail;

/// <summary>Turns what MimeKit throws at broken mails into faults.</summary>
internal static class MailParsing
{
    public static T Guard<T>(Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or IOException or InvalidOperationException)
        {
            throw ExtractionFaults.Malformed("a mail", exception);
        }
    }
}
