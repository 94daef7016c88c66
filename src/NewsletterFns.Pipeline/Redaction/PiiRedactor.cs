using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using NewsletterFns.Contracts;
using NewsletterFns.Language;

namespace NewsletterFns.Pipeline;

/// <summary>Writes personal data as <c>*</c>, one for each UTF-16 code unit so that offsets hold.</summary>
internal sealed partial class PiiRedactor(IOptions<OutputOptions> options)
{
    /// <summary>Whether anything is redacted.</summary>
    public bool IsOn => options.Value.RedactPii;

    /// <summary>Redacts a result.</summary>
    /// <param name="result">The whole result.</param>
    /// <param name="text">What the language service found in its text.</param>
    /// <param name="fields">What it found in its other fields.</param>
    /// <exception cref="InvalidOperationException">Nobody looked for personal data.</exception>
    public ArticleResult Redact(ArticleResult result, DocumentAnalysis text, DocumentAnalysis fields)
    {
        if (!HasPii(text) || !HasPii(fields))
        {
            throw new InvalidOperationException("Nobody looked for personal data, so nothing may leave the system; the log has the language service's fault.");
        }

        var found = text.PersonalData.Where(IsPersonal).ToList();
        var values = new Masker(found.Concat(fields.PersonalData.Where(IsPersonal)).Select(data => data.Text));
        var masked = values.Mask(MaskPlaces(result.Text, found))!;
        var html = MaskHtml(result.Html, values);
        var places = found.Count + fields.PersonalData.Count(IsPersonal);
        return result with
        {
            Text = masked,
            Html = html,
            Article = result.Article with
            {
                Title = values.Mask(result.Article.Title)!,
                Byline = values.Mask(result.Article.Byline),
                Section = values.Mask(result.Article.Section),
                Url = values.MaskAddress(result.Article.Url),
                Source = result.Article.Source is { } source ? new ArticleOrigin(values.Mask(source.Name), values.Mask(source.ListId), values.Mask(source.Issue)) : null,
            },
            Quotes = [.. result.Quotes.Select(quote => quote with { Text = values.Mask(At(quote.Offset, quote.Length, quote.Text))!, Speaker = values.Mask(quote.Speaker) })],
            Summary = new ArticleSummary([.. result.Summary.Sentences.Select(sentence => sentence with { Text = masked.Substring(sentence.Offset, sentence.Length) })]),
            KeyPhrases = [.. result.KeyPhrases.Select(phrase => phrase with { Text = masked.Substring(phrase.Offset, phrase.Length) })],
            Entities = [.. result.Entities.Select(MaskEntity)],
            Links =
            [
                .. result.Links.Select(link => (Link: link, Url: values.MaskAddress(link.Url)))
                    .Where(link => link.Url is not null)
                    .Select(link => link.Link with { Text = values.Mask(link.Link.Offset is { } offset && link.Link.Length is { } length ? At(offset, length, link.Link.Text) : link.Link.Text)! }),
            ],
            Provenance = places == 0
                ? result.Provenance
                : result.Provenance with { Warnings = [.. result.Provenance.Warnings, "Personal data is written as asterisks.", .. Lost(result.Html, html)] },
        };

        // The words of a quotation or link may be written otherwise than in the text.
        string At(int offset, int length, string words) => words.Length == length && offset <= masked.Length - length ? masked.Substring(offset, length) : words;

        ArticleEntity MaskEntity(ArticleEntity entity)
        {
            var mentions = entity.Mentions.Select(mention => mention with { Text = masked.Substring(mention.Offset, mention.Length) }).ToList();
            // The canonical name is one of the mentions, written as it stands there or fuller.
            var name = entity.Mentions.Index().FirstOrDefault(mention => mention.Item.Text == entity.Name, (-1, null!)) is { Index: >= 0 and var index } ? mentions[index].Text : entity.Name;
            var isMasked = mentions.Any(mention => mention.Text.Contains('*', StringComparison.Ordinal));
            return entity with { Name = values.Mask(name)!, Mentions = mentions, Value = isMasked ? null : entity.Value, Links = isMasked ? null : entity.Links };
        }
    }

    private static bool HasPii(DocumentAnalysis analysis) => analysis.Provenance.Features.Any(feature => feature.Feature == LanguageFeature.Pii);

    private static IEnumerable<string> Lost(string? html, string? masked) => html is not null && masked is null ? ["The HTML is left out, for personal data in it is spread over markup."] : [];

    private bool IsPersonal(PersonalData data) => PiiCategories.Includes(options.Value, data.Category);

    private static string MaskPlaces(string text, List<PersonalData> places) => places.Count == 0
        ? text
        : string.Create(text.Length, (text, places), static (masked, state) =>
        {
            state.text.CopyTo(masked);
            foreach (var place in state.places)
            {
                masked.Slice(place.Offset, place.Length).Fill('*');
            }
        });

    /// <summary>The HTML without the values; none where one is still readable in it.</summary>
    private static string? MaskHtml(string? html, Masker values)
    {
        if (html is null || values.IsEmpty)
        {
            return html;
        }

        var masked = values.MaskHtml(ContactLink().Replace(html, "href=\"#\""));
        return values.Finds(WebUtility.HtmlDecode(Tag().Replace(masked, string.Empty))) ? null : masked;
    }

    [GeneratedRegex("href=\"(mailto|tel|sms):[^\"]*\"", RegexOptions.IgnoreCase)]
    private static partial Regex ContactLink();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
