using System.Text;

namespace NewsletterFns.Extraction.Tests.Mail;

/// <summary>Mails written by hand, and the short way to what they give.</summary>
internal static class MailText
{
    public const string First = "The old bridge over the river will be closed for the whole summer, the mayor said on Monday evening.";
    public const string Second = "Workers begin with the railings in June, and buses will take the road along the harbour until autumn.";

    public static string Of(string headers, string body = First + "\n\n" + Second)
        => $"Message-ID: <1@post.example>\nMIME-Version: 1.0\n{(headers.Contains("From:", StringComparison.Ordinal) ? "" : "From: Il Ponte <news@ponte.example>\n")}{headers}\n\n{body}\n";

    public static ExtractionResult Read(string mail, string name = "mail.eml", Action<ExtractionOptions>? configure = null) => Read(Encoding.UTF8.GetBytes(mail), name, configure);

    public static ExtractionResult Read(byte[] mail, string name = "mail.eml", Action<ExtractionOptions>? configure = null)
        => Extractor.Create(configure).Extract(new SourceFile(name, mail));

    public static ExtractedArticle Article(string mail) => Assert.Single(Read(mail).Articles);

    public static string Multipart(string kind, params string[] parts)
        => $"Content-Type: multipart/{kind}; boundary=\"b{kind}\"\n\n" + string.Concat(parts.Select(part => $"--b{kind}\n{part}\n")) + $"--b{kind}--\n";

    public static string Part(string type, string body, string headers = "") => $"Content-Type: {type}\n{headers}\n{body}";
}
