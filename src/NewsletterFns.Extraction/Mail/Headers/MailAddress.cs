using System.Text.RegularExpressions;
using MimeKit;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Mail.Headers;

/// <summary>A name and an address of a header, either of which may be missing.</summary>
internal sealed partial record MailAddress(string? Name, string? Address)
{
    private const int MaxAddresses = 20;

    /// <summary>The addresses of a header such as <c>From</c>, however it is written; at most twenty.</summary>
    public static IReadOnlyList<MailAddress> Read(Header? header, string? contentType)
    {
        if (header is null)
        {
            return [];
        }

        if (InternetAddressList.TryParse(HeaderText.Utf8(header, contentType), out var list))
        {
            var mailboxes = list.Mailboxes.Take(MaxAddresses).ToArray();
            if (mailboxes.Length > 0 && mailboxes.All(mailbox => mailbox.Address.Contains('@', StringComparison.Ordinal)))
            {
                return [.. mailboxes.Select(mailbox => new MailAddress(CleanName(mailbox.Name), mailbox.Address))];
            }
        }

        return HeaderText.Read(header, contentType) is { } text ? [Parse(text)] : [];
    }

    /// <summary>One sender as people write it: «Anna Rossi &lt;anna@post.example&gt;», «anna@post.example (Anna Rossi)», «Anna Rossi [mailto:anna@post.example]».</summary>
    public static MailAddress Parse(string text)
    {
        var address = AddressPattern().Match(text);
        return new MailAddress(
            CleanName(address.Success ? text.Remove(address.Index, address.Length) : text),
            address.Success ? address.Groups["address"].Value : null);
    }

    private static string? CleanName(string? name)
    {
        var line = TitleText.OneLine(name is null ? null : HeaderText.Mend(name));
        line = line?.Trim(' ', '"', '\'', '“', '”', '„', '«', '»', '<', '>', '(', ')', '[', ']', ',', ';', ':', '*', '\\');
        return string.IsNullOrEmpty(line) || AddressPattern().IsMatch(line) ? null : line;
    }

    [GeneratedRegex(@"[<\[(]*(?:mailto:)?(?<address>[^\s<>()\[\]"",;:@]{1,64}@[\p{L}\p{Nd}-]{1,63}(?:\.[\p{L}\p{Nd}-]{1,63}){0,8})(?:\?[^\s<>\])]*)?[>\])]*(?:\s*<mailto:[^>]*>)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressPattern();
}
