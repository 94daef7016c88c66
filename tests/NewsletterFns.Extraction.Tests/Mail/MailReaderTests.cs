using System.Security.Cryptography.Pkcs;
using System.Text;

namespace NewsletterFns.Extraction.Tests.Mail;

public sealed class MailReaderTests
{
    private const string Html = $"<html><body><p>{MailText.First}</p><p>{MailText.Second}</p></body></html>";

    [Theory]
    [InlineData("base64")]
    [InlineData("quoted-printable")]
    [InlineData("8bit")]
    public void Extract_TransferEncoding_IsUndone(string encoding)
    {
        const string Text = "Perché la città è così? Il sindaco ha risposto lunedì sera in consiglio, davanti a una sala piena di gente.";
        var body = encoding switch
        {
            "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(Text), Base64FormattingOptions.InsertLineBreaks),
            "quoted-printable" => string.Concat(Encoding.UTF8.GetBytes(Text).Select(b => b is >= 0x80 or (byte)'=' ? $"={b:X2}" : ((char)b).ToString())),
            _ => Text,
        };

        Assert.Equal(Text, MailText.Article(MailText.Of($"Subject: Ponte\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}", body)).Text);
    }

    [Fact]
    public void Extract_PartsInDifferentCharsets_AreDecodedEachInItsOwn()
    {
        var mail = MailText.Of(
            "Subject: x",
            "").TrimEnd() + "\n" + MailText.Multipart(
            "mixed",
            MailText.Part("text/plain; charset=iso-8859-1", "La città è chiusa per lavori, dice il sindaco della città vecchia sul fiume.\n"),
            MailText.Part("text/plain; charset=utf-8", "@@"));
        var bytes = Encoding.Latin1.GetBytes(mail).AsSpan();
        var at = bytes.IndexOf("@@"u8);

        var text = Assert.Single(MailText.Read([.. bytes[..at], .. Encoding.UTF8.GetBytes("Der Bürgermeister öffnet die Brücke über den Fluss erst im September wieder."), .. bytes[(at + 2)..]]).Articles).Text;

        Assert.Contains("La città è chiusa", text, StringComparison.Ordinal);
        Assert.Contains("Der Bürgermeister öffnet die Brücke", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_WrongCharsetLabel_IsOverruledByTheBytes()
        => Assert.Contains("città è così", MailText.Article(MailText.Of("Subject: x\nContent-Type: text/plain; charset=us-ascii", "La città è così piccola che tutti si conoscono, e nessuno chiude la porta di casa.")).Text, StringComparison.Ordinal);

    [Fact]
    public void Extract_Flowed_JoinsSoftLinesAndDeletesSpaces()
    {
        var article = MailText.Article(MailText.Of("Subject: x\nContent-Type: text/plain; format=flowed; delsp=yes", "The ferry was late  \nagain on Mon \nday, and nobody  \nknew the reason.\nThe captain kept silent."));

        Assert.Equal("The ferry was late again on Monday, and nobody knew the reason. The captain kept silent.", article.Text);
    }

    [Fact]
    public void Extract_Alternative_TakesTheHtml()
    {
        var article = MailText.Article(MailText.Of(MailText.Multipart("alternative", MailText.Part("text/plain", MailText.First), MailText.Part("text/html", Html)).TrimEnd(), ""));

        Assert.Equal($"{MailText.First}\n\n{MailText.Second}", article.Text);
    }

    [Theory]
    [InlineData("<html><body><img src=\"https://a.example/x.png\"></body></html>")]
    [InlineData("<html><body><p><a href=\"https://a.example\">View this email online</a></p></body></html>")]
    public void Extract_HtmlThatIsAnImageOrAStub_TakesTheText(string html)
    {
        var text = string.Join("\n\n", Enumerable.Repeat(MailText.First, 1).Append(MailText.Second).Append("A third paragraph tells how the town will celebrate the new bridge with music in the autumn."));

        Assert.Contains("A third paragraph", MailText.Article(MailText.Of(MailText.Multipart("alternative", MailText.Part("text/plain", text), MailText.Part("text/html", html)).TrimEnd(), "")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_TextThatIsAStub_TakesTheHtml()
        => Assert.Contains(MailText.Second, MailText.Article(MailText.Of(MailText.Multipart("alternative", MailText.Part("text/plain", "Your program does not show HTML."), MailText.Part("text/html", Html)).TrimEnd(), "")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Content-Type: multipart/alternative")]
    [InlineData("Content-Type: multipart/alternative; boundary=other")]
    [InlineData("Content-Type: text/plain")]
    [InlineData("X-Nothing: here")]
    public void Extract_LostBoundary_IsFound(string header)
    {
        var article = MailText.Article(MailText.Of("Subject: x\n" + header, $"--=_lost\nContent-Type: text/plain\n\n{MailText.First}\n\n--=_lost\nContent-Type: text/html\n\n{Html}\n\n--=_lost--"));

        Assert.Equal($"{MailText.First}\n\n{MailText.Second}", article.Text);
    }

    [Fact]
    public void Extract_MissingEndBoundary_IsRead()
        => Assert.Contains(MailText.Second, MailText.Article(MailText.Of("Subject: x\nContent-Type: multipart/mixed; boundary=b", $"--b\nContent-Type: text/plain\n\n{MailText.First}\n\n{MailText.Second}")).Text, StringComparison.Ordinal);

    [Fact]
    public void Extract_HtmlLabelledAsText_IsHtml()
        => Assert.Equal($"{MailText.First}\n\n{MailText.Second}", MailText.Article(MailText.Of("Subject: x\nContent-Type: text/plain", Html)).Text);

    [Fact]
    public void Extract_ListFooterAfterHtml_IsNotText()
    {
        var mail = MailText.Of(MailText.Multipart("mixed", MailText.Part("text/html", Html), MailText.Part("text/plain", "_______________\nBridge mailing list\nbridge@post.example")).TrimEnd(), "");

        Assert.DoesNotContain("mailing list", MailText.Article(mail).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_SignedMail_IsReadWithoutItsSignature()
    {
        var mail = MailText.Of(MailText.Multipart("signed", MailText.Part("text/plain", MailText.First), MailText.Part("application/pgp-signature; name=signature.asc", "-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----")).TrimEnd(), "");

        Assert.Equal(MailText.First, MailText.Article(mail).Text);
    }

    [Fact]
    public void Extract_ClearSignedText_LosesItsArmour()
    {
        var body = $"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{MailText.First}\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n-----END PGP SIGNATURE-----";

        Assert.Equal(MailText.First, MailText.Article(MailText.Of("Subject: x", body)).Text);
    }

    [Theory]
    [InlineData("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64", "MIIBAAAA")]
    [InlineData("Content-Type: text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----")]
    [InlineData("Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b", "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--b--")]
    public void Extract_EncryptedMail_IsToldAsEncrypted(string headers, string body)
    {
        var fault = Assert.Throws<ExtractionException>(() => MailText.Read(MailText.Of("Subject: x\n" + headers, body)));

        Assert.Equal(ExtractionFault.Encrypted, fault.Fault);
        Assert.Contains("key", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_DocumentAttached_IsAnArticleOfItsOwn()
    {
        var attachment = string.Join("\n\n", Enumerable.Range(1, 6).Select(i => $"Paragraph {i} of the annual report says what the society did for the harbour in that month of the year."));
        var mail = MailText.Of("Subject: The bridge\n" + MailText.Multipart("mixed", MailText.Part("text/plain", $"{MailText.First} {MailText.Second}\n\n{MailText.Second} And that is what the town council said, in so many words, to all who came and asked for the reason."), MailText.Part("text/markdown; name=report.md", "# Annual report\n\n" + attachment, "Content-Disposition: attachment; filename=report.md\n")).TrimEnd(), "");

        var articles = MailText.Read(mail).Articles;

        Assert.Equal(["The bridge", "Annual report"], articles.Select(article => article.Title));
        Assert.Equal("Il Ponte", articles[1].Source?.Name);
    }

    [Fact]
    public void Extract_NoteWithADocument_IsNotAnArticle()
    {
        var attachment = string.Join("\n\n", Enumerable.Range(1, 6).Select(i => $"Paragraph {i} of the annual report says what the society did for the harbour in that month of the year."));
        var mail = MailText.Of(MailText.Multipart("mixed", MailText.Part("text/plain", "Please find the report attached."), MailText.Part("text/plain; name=report.txt", attachment, "Content-Disposition: attachment; filename=report.txt\n")).TrimEnd(), "");

        Assert.StartsWith("Paragraph 1", MailText.Article(mail).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_BadAttachment_OnlyWarns()
    {
        var mail = MailText.Of(MailText.Multipart("mixed", MailText.Part("text/plain", MailText.First), MailText.Part("application/pdf; name=a.pdf", "%PDF-1.7\nbroken", "Content-Disposition: attachment; filename=a.pdf\n")).TrimEnd(), "");

        var result = MailText.Read(mail);

        Assert.Equal(MailText.First, Assert.Single(result.Articles).Text);
        Assert.Contains(result.Warnings, warning => warning.StartsWith("Attachment 1 of the mail was left out.", StringComparison.Ordinal));
    }

    [Fact]
    public void Extract_AttachmentThatRepeatsTheBody_IsNotDoubled()
    {
        var mail = MailText.Of(MailText.Multipart("mixed", MailText.Part("text/plain", $"{MailText.First}\n\n{MailText.Second}"), MailText.Part("text/html; name=copy.html", Html, "Content-Disposition: attachment; filename=copy.html\n")).TrimEnd(), "");

        Assert.Single(MailText.Read(mail).Articles);
    }

    [Theory]
    [InlineData("text/calendar; name=invite.ics", "BEGIN:VCALENDAR\nSUMMARY:Bridge party\nEND:VCALENDAR")]
    [InlineData("text/vcard; name=anna.vcf", "BEGIN:VCARD\nFN:Anna Rossi\nEND:VCARD")]
    [InlineData("image/png; name=logo.png", "not even a picture")]
    public void Extract_PartThatIsNoDocument_IsIgnored(string type, string body)
    {
        var result = MailText.Read(MailText.Of(MailText.Multipart("mixed", MailText.Part("text/plain", MailText.First), MailText.Part(type, body)).TrimEnd(), ""));

        Assert.Equal(MailText.First, Assert.Single(result.Articles).Text);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Extract_OpaqueSignedMail_IsUnwrapped()
    {
        // The ASN.1 of a degenerate SignedData without signers: enough to carry content.
        var content = Encoding.ASCII.GetBytes($"Content-Type: text/plain\r\n\r\n{MailText.First}\r\n");
        var cms = new SignedCms(new ContentInfo(content));
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=test", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.UnixEpoch.AddYears(60));
        cms.ComputeSignature(new CmsSigner(certificate));
        var body = Convert.ToBase64String(cms.Encode(), Base64FormattingOptions.InsertLineBreaks);

        Assert.Equal(MailText.First, MailText.Article(MailText.Of("Subject: x\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64", body)).Text);
    }

    [Fact]
    public void Extract_TooManyParts_NamesTheSetting()
    {
        var mail = MailText.Of(MailText.Multipart("mixed", [.. Enumerable.Range(0, 30).Select(_ => MailText.Part("text/plain", "x"))]).TrimEnd(), "");

        Assert.Contains("Extraction__MaxMimeParts", Assert.Throws<ExtractionException>(() => MailText.Read(mail, configure: options => options.MaxMimeParts = 20)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_TooDeepParts_NamesTheSetting()
    {
        var mail = new StringBuilder("From: a@b.example\nSubject: x\nMIME-Version: 1.0\n");
        for (var i = 0; i < 40; i++)
        {
            mail.Append("Content-Type: multipart/mixed; boundary=b").Append(i).Append("\n\n--b").Append(i).Append('\n');
        }

        Assert.Contains("Extraction__MaxMimeDepth", Assert.Throws<ExtractionException>(() => MailText.Read(mail + "\nText")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_EndlessHeaders_NamesTheSetting()
    {
        var mail = MailText.Of(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"X-{i}: a\n")) + "Subject: x");

        Assert.Contains("Extraction__MaxMimeHeaderBytes", Assert.Throws<ExtractionException>(() => MailText.Read(mail, configure: options => options.MaxMimeHeaderBytes = 10_000)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_PartOverTheExpandedLimit_NamesTheSetting()
    {
        var mail = MailText.Of("Subject: x", new string('a', 5_000));

        Assert.Contains("Extraction__MaxExpandedBytes", Assert.Throws<ExtractionException>(() => MailText.Read(mail, configure: options => options.MaxExpandedBytes = 1_000)).Message, StringComparison.Ordinal);
    }
}
