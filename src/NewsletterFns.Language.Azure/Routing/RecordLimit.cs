using System.Globalization;
using NewsletterFns.Language.Service;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Azure;

/// <summary>Counts what the service would bill before it is called, and leaves what goes beyond the limit to the embedded engine.</summary>
internal static class RecordLimit
{
    /// <summary>A summary is billed with its sentences; so long are they taken to be, in text elements.</summary>
    private const int SentenceElements = 250;

    /// <summary>Features in the order in which they are paid for.</summary>
    private static readonly LanguageFeature[] Order =
    [
        LanguageFeature.LanguageDetection, LanguageFeature.Entities, LanguageFeature.KeyPhrases, LanguageFeature.Summary,
        LanguageFeature.LinkedEntities, LanguageFeature.Pii, LanguageFeature.Sentiment,
    ];

    /// <summary>Applies a limit.</summary>
    /// <param name="route">The document's route.</param>
    /// <param name="limit">Most text records.</param>
    /// <param name="summarySentences">How many sentences a summary has.</param>
    public static void Apply(DocumentRoute route, int limit, int summarySentences)
    {
        var elements = TextElements.Count(TitledText.Of(route.Document).Text);
        var records = 0;
        var left = new List<LanguageFeature>();
        if (route.Azure.Count > 0 && !route.Azure.Contains(LanguageFeature.LanguageDetection) && route.Document.Language is null)
        {
            records += Records(LanguageFeature.LanguageDetection, elements, summarySentences);
        }

        foreach (var feature in Order.Where(route.Azure.Contains))
        {
            var more = Records(feature, elements, summarySentences);
            if (records + more > limit)
            {
                left.Add(feature);
            }
            else
            {
                records += more;
            }
        }

        route.Leave(left, string.Create(
            CultureInfo.InvariantCulture,
            $"{AzureLanguageOptions.SectionName}__{nameof(AzureLanguageOptions.MaxTextRecordsPerArticle)} allows {limit:N0} text records, fewer than this article of {elements:N0} characters needs"));
    }

    private static int Records(LanguageFeature feature, int elements, int summarySentences) => ServiceLimits.Records(feature switch
    {
        LanguageFeature.LanguageDetection => Math.Min(elements, ServiceLimits.SyncElements),
        LanguageFeature.Summary => elements + Math.Min(elements, SentenceElements * summarySentences),
        _ => elements,
    });
}
