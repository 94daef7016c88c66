using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Tnef;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Mail.Parts;

/// <summary>The parts of a mail by what they are to a reader: its texts, the documents with it, the mails in it.</summary>
internal sealed class MailParts
{
    private readonly ReadingContext _context;
    private readonly bool _fromMailbox;
    private readonly List<BodyText> _texts = [];
    private readonly List<MimePart> _documents = [];
    private readonly List<MimeMessage> _messages = [];
    private readonly List<IDisposable> _opened;

    private MailParts(ReadingContext context, bool fromMailbox, List<IDisposable> opened) => (_context, _fromMailbox, _opened) = (context, fromMailbox, opened);

    /// <summary>The texts of the body in order; none is empty.</summary>
    public IReadOnlyList<BodyText> Texts => _texts;

    public IReadOnlyList<MimePart> Documents => _documents;

    public IReadOnlyList<MimeMessage> Messages => _messages;

    /// <summary>Whether a part can be read with a key only.</summary>
    public bool HasEncrypted { get; private set; }

    /// <summary>Whether the texts are a server's report about the mail in it.</summary>
    public bool IsReport { get; private set; }

    /// <param name="message">The mail.</param>
    /// <param name="fromMailbox">Whether lines that begin with «From» carry a mailbox's «&gt;».</param>
    /// <param name="opened">Takes what was opened on the way and must be closed once the parts were read.</param>
    /// <param name="context">Limits and time.</param>
    public static MailParts Collect(MimeMessage message, bool fromMailbox, List<IDisposable> opened, ReadingContext context)
    {
        var parts = new MailParts(context, fromMailbox, opened);
        if (message.Body is { } body)
        {
            parts.Add(body, 0);
            if (parts is { Texts.Count: 0, Documents.Count: 0, Messages.Count: 0, HasEncrypted: false } && LostBoundary.Find(body, context) is { } found)
            {
                parts.Open(found, 0);
            }
        }

        return parts;
    }

    private void Add(MimeEntity entity, int depth)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (depth > _context.Options.MaxMimeDepth)
        {
            throw ExtractionFaults.TooDeepMail(_context.Options.MaxMimeDepth);
        }

        switch (entity)
        {
            case MultipartEncrypted:
                HasEncrypted = true;
                break;
            case MultipartAlternative alternative:
                AddAlternative(alternative, depth);
                break;
            case MultipartSigned { Count: > 0 } signed:
                Add(signed[0], depth + 1);
                break;
            case Multipart multipart:
                AddMultipart(multipart, depth);
                break;
            case MessagePart { Message: { } message }:
                _messages.Add(message);
                break;
            case TnefPart tnef:
                AddTnef(tnef, depth);
                break;
            case ApplicationPkcs7Mime secured:
                AddSecured(secured, depth);
                break;
            case MimePart part when PartKinds.IsText(part):
                AddText(part, depth);
                break;
            case MimePart part when PartKinds.IsDocument(part):
                _documents.Add(part);
                break;
        }
    }

    private void AddMultipart(Multipart multipart, int depth)
    {
        IsReport |= multipart.ContentType.IsMimeType("multipart", "report");

        // A mislabelled alternative: the same text twice, plain and as HTML.
        if (multipart is { Count: 2 } && multipart[0] is TextPart { IsPlain: true, IsAttachment: false } && multipart[1] is TextPart { IsHtml: true, IsAttachment: false } html && html.FileName is null)
        {
            AddAlternative(multipart, depth);
            return;
        }

        foreach (var child in multipart)
        {
            Add(child, depth + 1);
        }
    }

    // Each form of the text is collected by itself; what else hangs in the branches (documents, mails) belongs to the mail.
    private void AddAlternative(Multipart alternative, int depth)
    {
        var before = _texts.Count;
        foreach (var child in alternative)
        {
            Add(child, depth + 1);
        }

        var forms = _texts.GetRange(before, _texts.Count - before);
        _texts.RemoveRange(before, forms.Count);
        var plain = forms.Where(form => form.Html.Length == 0).Select(form => form.Plain).ToArray();
        var rich = forms.Where(form => form.Html.Length > 0).ToArray();
        var together = new BodyText(
            string.Join('\n', rich.Select(form => form.Html)),
            string.Join("\n\n", plain.Length > 0 ? plain : rich.Select(form => form.Plain).Where(text => text.Length > 0)));
        if (!together.IsEmpty)
        {
            _texts.Add(together);
        }
    }

    private void AddText(MimePart part, int depth)
    {
        var text = PartContent.Text(part, _context);
        if (text.Length == 0)
        {
            return;
        }

        if (LostBoundary.IsIn(text) && LostBoundary.Find(part, _context) is { } found)
        {
            Open(found, depth);
            return;
        }

        if (PartKinds.IsHtml(part, text))
        {
            _texts.Add(new BodyText(text, ""));
            return;
        }

        var plain = PlainPart.Read(part, text, _fromMailbox);
        HasEncrypted |= PlainPart.IsEncrypted(plain);
        if (!PlainPart.IsEncrypted(plain) && plain.Length > 0)
        {
            _texts.Add(new BodyText("", plain));
        }
    }

    private void AddTnef(TnefPart tnef, int depth)
    {
        try
        {
            var inner = tnef.ConvertToMessage();
            _opened.Add(inner);
            if (inner.Body is not { } body)
            {
                return;
            }

            // Outlook repeats the mail's plain text in its own format, which has the better form.
            var before = _texts.Count;
            Add(body, depth + 1);
            if (before > 0 && _texts.Count > before)
            {
                var rich = _texts[before];
                var plain = _texts[before - 1];
                _texts.RemoveRange(before, _texts.Count - before);
                _texts[before - 1] = plain.Html.Length > 0 ? plain : new BodyText(rich.Html, plain.Plain);
            }
        }
        catch (Exception exception) when (MailParsing.IsBroken(exception))
        {
            _context.Warn("The winmail.dat of the mail is broken and was left out.");
        }
    }

    private void AddSecured(ApplicationPkcs7Mime secured, int depth)
    {
        if (secured.SecureMimeType is SecureMimeType.EnvelopedData or SecureMimeType.AuthEnvelopedData)
        {
            HasEncrypted = true;
            return;
        }

        try
        {
            var envelope = new SignedCms();
            envelope.Decode(PartContent.Bytes(secured, _context).Span);
            var content = envelope.ContentInfo.Content;
            _context.CountExpanded(content.Length);
            Open(content, depth);
        }
        catch (Exception exception) when (exception is CryptographicException || MailParsing.IsBroken(exception))
        {
            // What cannot be unwrapped without a key is as good as encrypted.
            HasEncrypted = true;
        }
    }

    private void Open(ReadOnlyMemory<byte> entity, int depth)
    {
        var inner = MailParsing.Guard(() => new MailParser(entity, MimeFormat.Entity, _context).Next());
        _opened.Add(inner);
        if (inner.Body is { } body)
        {
            Add(body, depth + 1);
        }
    }
}
