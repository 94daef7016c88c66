using System.Text;

namespace NewsletterFns.Extraction.Tests.Mail;

public sealed class MailboxReaderTests
{
    private const string Separator = "From jane@post.example Tue Jul  1 10:00:00 2025\n";

    [Fact]
    public void Extract_Mailbox_GivesEveryMailAndItsFromLines()
    {
        var box = $"{Separator}{MailText.Of("Subject: One", $"{MailText.First}\n\n>From here on the road is closed to all cars and to most of the bicycles.")}\n{Separator}{MailText.Of("Subject: Two", MailText.Second)}";

        var articles = MailText.Read(box, "box.mbox").Articles;

        Assert.Equal(["One", "Two"], articles.Select(article => article.Title));
        Assert.Contains("\n\nFrom here on the road", articles[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_MailThatCannotBeRead_DoesNotCostTheOthers()
    {
        var box = $"{Separator}{MailText.Of("Subject: One\nContent-Type: text/plain", "-----BEGIN PGP MESSAGE-----\nabc")}\n{Separator}{MailText.Of("Subject: Two", MailText.Second)}";

        var result = MailText.Read(box, "box.mbox");

        Assert.Equal("Two", Assert.Single(result.Articles).Title);
        Assert.StartsWith("Mail 1 of the mailbox was left out.", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_WordFromInTheText_DoesNotPartTheMail()
        => Assert.Single(MailText.Read($"{Separator}{MailText.Of("Subject: One", $"{MailText.First}\n\nFrom Monday at 10:00 the road is closed, in 2025 and after.\n\n{MailText.Second}")}", "box.mbox").Articles);

    [Theory]
    [InlineData("page.mht", "From: <Saved by Browser>\nMIME-Version: 1.0\n")]
    [InlineData("page.eml", "From: <Saved by Browser>\nSnapshot-Content-Location: https://bridge.example/roof\nMIME-Version: 1.0\n")]
    public void Extract_WebArchive_IsReadAsItsPage(string name, string headers)
    {
        var page = $"<html><head><title>A new roof</title></head><body><article><h1>A new roof</h1><p>{MailText.First}</p><p>{MailText.Second}</p></article></body></html>";
        var archive = headers + MailText.Multipart("related", MailText.Part("text/html", page, "Content-Location: https://bridge.example/roof\n"), MailText.Part("image/png", "x"));

        var article = Assert.Single(MailText.Read(Encoding.UTF8.GetBytes(archive), name).Articles);

        Assert.Equal(("A new roof", "https://bridge.example/roof", $"{MailText.First}\n\n{MailText.Second}"), (article.Title, article.Url?.ToString(), article.Text));
    }
}
