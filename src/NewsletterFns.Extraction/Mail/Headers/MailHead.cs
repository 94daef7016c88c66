using System.Text.RegularExpressions;
using MimeKit;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Newsletters;

namespace NewsletterFns.Extraction.Mail.Headers;

/// <summary>What a mail's headers say of the newsletter in it, and how the mail came here.</summary>
/// <param name="Newsletter">For the readers of its body.</param>
/// <param name="IsForward">Whether the subject says that it was forwarded.</param>
/// <param name="IsReply">Whether the subject says that it is a reply.</param>
internal sealed partial record MailHead(NewsletterHead Newsletter, bool IsForward, bool IsReply)
{
    private const string OriginalSender = "X-Original-From";

    public static MailHead Read(MimeMessage message)
    {
        // What begins with «Content-» stands with the body.
        var headers = message.Headers;
        var contentType = message.Body?.Headers[HeaderId.ContentType];
        string? Text(HeaderId id) => HeaderText.Read(headers.FirstOrDefault(header => header.Id == id), contentType);
        IReadOnlyList<MailAddress> Addresses(HeaderId id) => MailAddress.Read(headers.FirstOrDefault(header => header.Id == id), contentType);

        var list = ListHeader.Read(Text(HeaderId.ListId));
        var isBulk = list.Id is not null || headers.Contains(HeaderId.ListUnsubscribe) || headers.Contains(HeaderId.ListPost)
            || Text(HeaderId.Precedence) is { } precedence && BulkPrecedence().IsMatch(precedence);
        var subject = MailSubject.Read(Text(HeaderId.Subject));

        // A list's software names the true sender in X-Original-From or Reply-To.
        var senders = Addresses(HeaderId.From);
        var original = MailAddress.Read(headers.FirstOrDefault(header => header.Field.Equals(OriginalSender, StringComparison.OrdinalIgnoreCase)), contentType);
        var named = Array.ConvertAll(
            [original, senders, Addresses(HeaderId.ReplyTo), Addresses(HeaderId.Sender)],
            addresses => addresses.Select(SenderName.Read).ToArray());
        var persons = named.Take(2).FirstOrDefault(names => names.Any(name => name.Persons.Count > 0)) ?? (senders.All(sender => sender.Name is null) ? named[2] : []);
        var authors = persons.SelectMany(name => name.Persons).Distinct(StringComparer.Ordinal).ToArray();
        var newsletter = list.Description
            ?? named[1].Concat(named[0]).Concat(named[2]).Concat(named[3]).Select(name => name.Newsletter).FirstOrDefault(name => name is not null)
            ?? (isBulk ? subject.Tag ?? authors.FirstOrDefault() : null);
        var head = Create(subject, newsletter, authors, SentDate.Read(headers)) with
        {
            ListId = list.Id,
            Url = Archived(headers, contentType),
            LanguageClaim = HeaderText.Read(message.Body?.Headers.FirstOrDefault(header => header.Id == HeaderId.ContentLanguage), null) is { } language && Language().Match(language) is { Success: true } tag ? tag.Value : null,
        };
        return new MailHead(
            head with { Origins = head.Origins with { Url = Origin(head.Url), Language = Origin(head.LanguageClaim), Source = Origin(head.Name ?? head.ListId) } },
            subject.IsForward,
            subject.IsReply);
    }

    /// <summary>The head of an original whose headers stand in the text of the mail that forwards it.</summary>
    public static NewsletterHead OfOriginal(string? from, string? subject, string? date)
    {
        var sender = from is null ? new SenderName(null, []) : SenderName.Read(MailAddress.Parse(from));
        return Create(MailSubject.Read(TitleText.OneLine(subject)), sender.Newsletter, sender.Persons, SentDate.Parse(date));
    }

    private static NewsletterHead Create(MailSubject subject, string? newsletter, IReadOnlyList<string> authors, PublicationDate? sent)
    {
        var title = subject.Headline(newsletter);
        return new NewsletterHead
        {
            Subject = title,
            Issue = subject.Issue ?? subject.IssueOf(newsletter),
            Name = newsletter,
            Authors = authors,
            Sent = sent,
            Origins = new ArticleOrigins
            {
                Title = Origin(title),
                Source = Origin(newsletter),
                Authors = authors.Count > 0 ? MetadataOrigin.MailHeader : null,
                Published = Origin(sent),
            },
        };
    }

    private static MetadataOrigin? Origin(object? value) => value is null ? null : MetadataOrigin.MailHeader;

    private static Uri? Archived(HeaderList headers, string? contentType)
        => HeaderText.Read(headers.FirstOrDefault(header => header.Field.Equals("Archived-At", StringComparison.OrdinalIgnoreCase)), contentType) is { } text
            ? LinkCleaner.Clean(text.Trim('<', '>', ' '))
            : null;

    [GeneratedRegex(@"\A\s*(?:bulk|list|junk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BulkPrecedence();

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
