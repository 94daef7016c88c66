using System.Text.RegularExpressions;
using MimeKit.Text;

namespace NewsletterFns.Extraction.Mail.Parts;

/// <summary>Which form of a mail's text is the better one: HTML, unless it is an image, a «view online» stub or far poorer than the plain text.</summary>
internal static partial class BodyChoice
{
    private const int StubWords = 60;
    private const int TextWords = 40;

    public static bool PrefersPlain(BodyText body, CancellationToken cancellationToken)
    {
        if (body.Html.Length == 0 || body.Plain.Length == 0)
        {
            return body.Html.Length == 0;
        }

        var plain = CountWords(WebAddress().Replace(body.Plain, " "));
        if (plain < TextWords)
        {
            return false;
        }

        // Plain texts spell out what HTML shows; only a multiple of its words is more text.
        var html = CountHtmlWords(body.Html, cancellationToken);
        return html < 15 || plain >= html * 3 || (html <= StubWords && plain > html * 3 / 2);
    }

    public static int CountWords(string text)
    {
        var count = 0;
        foreach (var _ in Word().EnumerateMatches(text))
        {
            count++;
        }

        return count;
    }

    private static int CountHtmlWords(string html, CancellationToken cancellationToken)
    {
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        var count = 0;
        var hidden = 0;
        for (var read = 0; tokenizer.ReadNextToken(out var token); read++)
        {
            if ((read & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (token is HtmlTagToken { Id: HtmlTagId.Style or HtmlTagId.Title or HtmlTagId.Script } tag)
            {
                hidden = tag.IsEndTag ? 0 : tag.IsEmptyElement ? hidden : 1;
            }
            else if (hidden == 0 && token is HtmlDataToken and not HtmlScriptDataToken)
            {
                count += CountWords(((HtmlDataToken)token).Data);
            }
        }

        return count;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:['’-][\p{L}\p{Nd}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:https?://|www\.|mailto:)\S{1,4000}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
