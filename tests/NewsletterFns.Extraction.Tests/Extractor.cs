using System.Text;

namespace NewsletterFns.Extraction.Tests;

/// <summary>Short ways to the extractor under test.</summary>
internal static class Extractor
{
    public static ArticleExtractor Create(Action<ExtractionOptions>? configure = null)
    {
        var options = new ExtractionOptions();
        configure?.Invoke(options);
        return new ArticleExtractor(options);
    }

    public static ExtractedArticle Article(string content, string name = "article.txt") => Article(Encoding.UTF8.GetBytes(content), name);

    public static ExtractedArticle Article(byte[] content, string name = "article.txt") => Assert.Single(Create().Extract(new SourceFile(name, content)).Articles);

    public static ExtractionResult Extract(string name, byte[] content) => Create().Extract(new SourceFile(name, content));

    public static ExtractionResult Extract(string name, string content) => Extract(name, Encoding.UTF8.GetBytes(content));

    public static ExtractionException Fault(byte[] content, string name = "article.txt", Action<ExtractionOptions>? configure = null)
        => Assert.Throws<ExtractionException>(() => Create(configure).Extract(new SourceFile(name, content)));

    public static ExtractionException Fault(string content, string name = "article.txt", Action<ExtractionOptions>? configure = null)
        => Fault(Encoding.UTF8.GetBytes(content), name, configure);
}
