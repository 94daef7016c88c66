using NewsletterFns.Extraction;
using NewsletterFns.Language;

namespace NewsletterFns.Pipeline;

/// <summary>What an article has beside its text, as a document of its own to look for personal data in.</summary>
internal static class RedactedFields
{
    private const string Suffix = "-fields";

    private static readonly HashSet<LanguageFeature> Pii = [LanguageFeature.Pii];

    public static AnalysisDocument Of(string id, ExtractedArticle article) => new(id + Suffix, string.Join('\n', Fields(article).Where(field => !string.IsNullOrWhiteSpace(field))))
    {
        LanguageHint = article.LanguageClaim,
        Features = Pii,
    };

    private static IEnumerable<string?> Fields(ExtractedArticle article) =>
        [article.Title, .. article.Authors, article.Section, article.Source?.Name, article.Source?.ListId, article.Source?.Issue, .. article.Links.Select(link => link.Text)];
}
