using Microsoft.Extensions.Options;
using NewsletterFns.Extraction;

namespace NewsletterFns.Language.Azure.Tests;

/// <summary>The articles of every fixture of the repository, as the function app sends them.</summary>
internal static class Fixtures
{
    /// <summary>The articles; a document's id is its file and its place in it.</summary>
    public static IReadOnlyList<AnalysisDocument> Articles()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "fixtures");
        var extractor = new ArticleExtractor(Options.Create(new ExtractionOptions()), TimeProvider.System);
        return
        [
            .. from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
               where Path.GetExtension(path) != ".tsv" && !path.EndsWith(".expected.json", StringComparison.Ordinal) && Path.GetFileName(path) != "README.md"
               from document in Extract(extractor, path, Path.GetRelativePath(folder, path))
               select document,
        ];
    }

    private static IEnumerable<AnalysisDocument> Extract(ArticleExtractor extractor, string path, string name)
    {
        try
        {
            return extractor.Extract(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))).Articles.Select((article, i) => new AnalysisDocument($"{name}#{i}", article.Text)
            {
                Title = article.TitleSource == TitleSource.Inferred ? null : article.Title,
                LanguageHint = article.LanguageClaim,
                PublishedOn = article.Published?.Date,
            });
        }
        catch (ExtractionException)
        {
            // Some are there to fail.
            return [];
        }
    }
}
