using System.Text;

namespace NewsletterFns.Extraction.Tests.Newsletters;

/// <summary>Mails of one part, and what the extractor makes of them.</summary>
internal static class Letter
{
    public const string Footer = """<table><tr><td style="font-size:11px">You are receiving this because you signed up. <a href="https://x.example/u">Unsubscribe</a></td></tr></table>""";

    public static IReadOnlyList<ExtractedArticle> Html(string body, string subject = "This week", string from = "The Ferry <news@ferry.example>") => Read(body, "html", subject, from);

    public static IReadOnlyList<ExtractedArticle> Text(string body, string subject = "This week", string from = "The Ferry <news@ferry.example>") => Read(body, "plain", subject, from);

    public static string[] Titles(IEnumerable<ExtractedArticle> articles) => [.. articles.Select(article => article.Title)];

    public static string AllText(IEnumerable<ExtractedArticle> articles) => string.Join('\n', articles.Select(article => article.Title + "\n" + article.Text));

    private static IReadOnlyList<ExtractedArticle> Read(string body, string kind, string subject, string from)
    {
        var mail = $"From: {from}\r\nTo: reader@post.example\r\nSubject: {subject}\r\nDate: Tue, 04 Nov 2025 07:00:00 +0100\r\nMessage-ID: <1@ferry.example>\r\nMIME-Version: 1.0\r\n"
            + $"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}";
        return Extractor.Create().Extract(new SourceFile("letter.eml", Encoding.UTF8.GetBytes(mail))).Articles;
    }
}
