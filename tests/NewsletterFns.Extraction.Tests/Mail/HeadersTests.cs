using NewsletterFns.Extraction.Mail.Headers;

namespace NewsletterFns.Extraction.Tests.Mail;

public sealed class HeadersTests
{
    [Theory]
    [InlineData("Fwd: Re: [Il Ponte] Il mercato riapre", "Il Ponte", "Il mercato riapre", null)]
    [InlineData("AW: WG: Neues vom Fluss", null, "Neues vom Fluss", null)]
    [InlineData("Re[2]: The market", null, "The market", null)]
    [InlineData("The Bridge #142: Why the market moved", "The Bridge", "Why the market moved", "142")]
    [InlineData("#142 Why the market moved", "The Bridge", "Why the market moved", "142")]
    [InlineData("Issue 12 | A new roof", null, "A new roof", "12")]
    [InlineData("Il Ponte n. 5/2025 – Il mercato", "Il Ponte", "Il mercato", "5/2025")]
    [InlineData("Rundbrief Ausgabe 7", "Rundbrief", "Rundbrief Ausgabe 7", "7")]
    [InlineData("Le Pont, édition nº 3 : le marché", "Le Pont", "le marché", "3")]
    [InlineData("De Brug Nr. 12: de markt", "De Brug", "de markt", "12")]
    [InlineData("A new roof (CNET SHOPPER)", "CNET Shopper Weekly", "A new roof", null)]
    [InlineData("The #1 reason to stay at home", "The Bridge", "The #1 reason to stay at home", null)]
    [InlineData("Frankfurt book fair edition 2025", null, "Frankfurt book fair edition 2025", null)]
    [InlineData("Italy: floods in the north", "Italy Weekly", "Italy: floods in the north", null)]
    [InlineData("Re:", null, null, null)]
    [InlineData("[EXTERNAL] A new roof", null, "A new roof", null)]
    public void Headline_Subject_HasNoMarksNameOrNumber(string subject, string? newsletter, string? title, string? issue)
    {
        var read = MailSubject.Read(subject);

        Assert.Equal((title, issue), (read.Headline(newsletter), read.Issue));
    }

    [Theory]
    [InlineData("Anna Rossi da Il Ponte", "news@ilponte.example", "Il Ponte", "Anna Rossi")]
    [InlineData("Jane Doe from Acme", "jane@acme.example", "Acme", "Jane Doe")]
    [InlineData("Anna from Acme", "anna@acme.example", "Acme", "Anna")]
    [InlineData("Jane Doe | Acme Weekly", "x@y.example", "Acme Weekly", "Jane Doe")]
    [InlineData("Jane Doe (Acme)", "x@y.example", "Acme", "Jane Doe")]
    [InlineData("The Bridge by Jane Doe", "x@y.example", "The Bridge", "Jane Doe")]
    [InlineData("Jane Doe via Bridge List", "list@bridge.example", "Bridge List", "Jane Doe")]
    [InlineData("The Bridge", "news@bridge.example", "The Bridge", null)]
    [InlineData("Acme Weekly", "news@acme.example", "Acme Weekly", null)]
    [InlineData("Acme Robotics", "news@acmerobotics.example", "Acme Robotics", null)]
    [InlineData("CNET News.com Investor", "a@b.example", "CNET News.com Investor", null)]
    [InlineData("CNET Auctions", "a@b.example", "CNET Auctions", null)]
    [InlineData("Acme Penguin Shell", "subscriptions@acme.example", "Acme Penguin Shell", null)]
    [InlineData("GlobalSCAPE", "news@mail3.example", "GlobalSCAPE", null)]
    [InlineData("Letters from an American", "letters@post.example", "Letters from an American", null)]
    [InlineData("Jane Doe", "jane@janedoe.example", null, "Jane Doe")]
    [InlineData("Rossi, Anna", "anna.rossi@post.example", null, "Anna Rossi")]
    [InlineData("João da Silva", "joao@post.example", null, "João da Silva")]
    [InlineData("Eva von Berg", "eva@post.example", null, "Eva von Berg")]
    [InlineData("Marie DUPONT", "marie@post.example", null, "Marie DUPONT")]
    [InlineData("news@bridge.example", "news@bridge.example", "news@bridge.example", null)]
    public void Read_DisplayName_TellsPersonFromNewsletter(string name, string address, string? newsletter, string? person)
    {
        var sender = SenderName.Read(new MailAddress(name, address));

        Assert.Equal((newsletter, person), (sender.Newsletter, sender.Persons.SingleOrDefault()));
    }

    [Theory]
    [InlineData("\"The Bridge Weekly\" <bridge.list.example>", "bridge.list.example", "The Bridge Weekly")]
    [InlineData("<bridge.list.example>", "bridge.list.example", null)]
    [InlineData("bridge.list.example", "bridge.list.example", null)]
    [InlineData("d8e2f01b2mc list <d8e2f01b2.1234.list-id.example>", "d8e2f01b2.1234.list-id.example", null)]
    [InlineData("<<<>", null, null)]
    public void Read_ListId_GivesIdentifierAndDescription(string value, string? id, string? description)
        => Assert.Equal(new ListHeader(id, description), ListHeader.Read(value));

    [Theory]
    [InlineData("Subject: =?utf-8?Q?Caff=C3=A8_e_t=C3=A8?=", "Caffè e tè")]
    [InlineData("Subject: =?utf-8?Q?Caff=C3=A8 e t=C3=A8?=", "Caffè e tè")]
    [InlineData("Subject: =?utf-8?Q?Caff=C3?= =?utf-8?Q?=A8?=", "Caffè")]
    [InlineData("Subject: =?utf-8?Q?Caff=C3=A8_e_t=C3=A8", "Caffè e tè")]
    [InlineData("Subject: =?iso-8859-1?B?Q2FmZug=?=", "Caffè")]
    [InlineData("Subject: Caffè e\n tè", "Caffè e tè")]
    [InlineData("Subject: =?utf-8?Q?Caff=C3=83=C2=A8_oggi_e_t=C3=83=C2=A8?=", "Caffè oggi e tè")]
    public void Extract_EncodedSubject_IsDecodedEvenWhereItIsBroken(string header, string title) => Assert.Equal(title, MailText.Article(MailText.Of(header)).Title);

    [Theory]
    [InlineData("From: \"The Bridge\" news@bridge.example", "The Bridge")]
    [InlineData("From: news@bridge.example (The Bridge)", "The Bridge")]
    [InlineData("From: =?utf-8?Q?Il_Ponte=2C_oggi?= <news@bridge.example>", "Il Ponte, oggi")]
    [InlineData("From: \"=?utf-8?Q?The_Bridge?=\" <news@bridge.example>", "The Bridge")]
    [InlineData("From: ((((((((((", null)]
    [InlineData("From: <>,,;:<@>", null)]
    public void Extract_OddSender_GivesItsName(string header, string? name) => Assert.Equal(name, MailText.Article(MailText.Of(header + "\nSubject: x")).Source?.Name);

    [Theory]
    [InlineData("Date: Tue, 1 Jul 2025 09:15:00 +0200", "2025-07-01T09:15:00+02:00")]
    [InlineData("Date: Tue, 1 Jul 2025 09:15:00", "2025-07-01T09:15:00")]
    [InlineData("Date: 2025-07-01T09:15:00Z", "2025-07-01T09:15:00+00:00")]
    [InlineData("Date: Tue, 31 Feb 2025 09:15:00 +0200", null)]
    [InlineData("Date: nonsense\nReceived: from a by b; Tue, 1 Jul 2025 09:16:00 +0000", "2025-07-01T09:16:00+00:00")]
    [InlineData("Date: Thu, 1 Jan 1970 00:00:00 +0000\nReceived: from a by b; Tue, 1 Jul 2025 09:16:00 +0000", "2025-07-01T09:16:00+00:00")]
    public void Extract_Date_IsTheDateHeaderOrElseReceived(string headers, string? date)
        => Assert.Equal(date, MailText.Article(MailText.Of("Subject: x\n" + headers)).Published?.ToString());

    [Fact]
    public void Extract_BulkMail_GivesAllOfItsMetadataWithOrigins()
    {
        var article = MailText.Article(MailText.Of("From: Jane Doe <jane@post.example>\nSubject: [Bridge] Issue 12: A new roof\nList-Id: The Bridge Weekly <bridge.list.example>\nArchived-At: <https://bridge.example/12?utm_source=mail>\nContent-Language: en-GB, en"));

        Assert.Equal(new ArticleSource("The Bridge Weekly", "bridge.list.example", "12"), article.Source);
        Assert.Equal(("A new roof", "https://bridge.example/12", "en-GB"), (article.Title, article.Url?.ToString(), article.LanguageClaim));
        Assert.Equal(["Jane Doe"], article.Authors);
        Assert.Equal((MetadataOrigin.MailHeader, MetadataOrigin.MailHeader, MetadataOrigin.MailHeader), (article.Origins.Title, article.Origins.Authors, article.Origins.Source));
    }

    [Fact]
    public void Extract_ListThatRewritesFrom_TakesTheAuthorFromTheOriginal()
        => Assert.Equal(["Jane Doe"], MailText.Article(MailText.Of("From: Bridge List <list@bridge.example>\nX-Original-From: Jane Doe <jane@post.example>\nSubject: x")).Authors);
}
