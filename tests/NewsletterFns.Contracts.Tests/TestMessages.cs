namespace NewsletterFns.Contracts.Tests;

internal static class TestMessages
{
    public const string ArticleId = "0123456789abcdef0123456789abcdef";

    public static BlobReference Blob { get; } = new("incoming", "città à #1.txt", "0x8DABC");

    public static CloudEvent<ArticleSummarized> Summarized(int entities = 2, int mentions = 2, int keyPhrases = 2, int links = 1, int sentences = 3) => new()
    {
        Id = ArticleId + "-1.0-embedded-1.0",
        Source = "http://127.0.0.1:10000/devstoreaccount1/incoming",
        Type = EventType.ArticleSummarized,
        Subject = Blob.Name,
        Time = new DateTimeOffset(2026, 11, 22, 8, 30, 0, TimeSpan.Zero),
        DataSchema = MessageSchema.ArticleSummarized,
        Data = new ArticleSummarized
        {
            Article = new ArticleInfo
            {
                Id = ArticleId,
                Blob = Blob,
                Position = 1,
                Count = 2,
                Title = "Perché l'energia costa di più",
                TitleSource = "heading",
                Byline = "Ada Rossi; Jo Roe",
                PublishedAt = "2026-11-20T08:00:00+01:00",
                Source = new ArticleOrigin("Il Corriere dei Test", "news.example.org", "142"),
                Section = "Economia",
                Url = "https://example.org/energia",
                Language = new ArticleLanguage("it", 0.98),
                WordCount = 420,
            },
            Summary = new ArticleSummary([.. Enumerable.Range(0, sentences).Select(i => new ArticleSentence($"Frase numero {i} dell'articolo.", i * 40, 30, (i + 1) / (double)(sentences + 1)))]),
            KeyPhrases = [.. Enumerable.Range(0, keyPhrases).Select(i => new ArticleKeyPhrase($"frase chiave {i}", 0.5, i, 14))],
            Entities =
            [
                .. Enumerable.Range(0, entities).Select(i => new ArticleEntity(
                    $"Entità {i}", "Location", "GPE", 0.9, [.. Enumerable.Range(0, mentions).Select(m => new ArticleMention($"Entità {i}", m * 10, 8))])),
            ],
            Sentiment = new ArticleSentiment("mixed", new ArticleSentimentScores(0.4, 0.2, 0.4)),
            Links = [.. Enumerable.Range(0, links).Select(i => new ArticleLinkInfo("qui", $"https://example.org/{i}", null, null))],
            Provenance = new Provenance
            {
                EngineVersion = "1.0-embedded-1.0",
                Features = new Dictionary<string, FeatureProvider> { ["entities"] = new("embedded", "it-1") },
                Skipped = [new FeatureSkipped("linkedEntities", "The embedded engine has none.")],
                Warnings = ["The end was not analysed."],
            },
            Usage = new Dictionary<string, int> { ["entities"] = 0 },
            Result = $"results/{ArticleId}.json",
        },
    };

    public static CloudEvent<ArticleFailed> Failed() => new()
    {
        Id = "fedcba9876543210fedcba9876543210-1.0-embedded-1.0",
        Source = "http://127.0.0.1:10000/devstoreaccount1/incoming",
        Type = EventType.ArticleFailed,
        Subject = Blob.Name,
        Time = new DateTimeOffset(2026, 11, 22, 8, 30, 0, TimeSpan.Zero),
        DataSchema = MessageSchema.ArticleFailed,
        Data = new ArticleFailed { Code = FailureCode.Empty, Reason = "The file is empty; drop it again with its text.", Permanent = true, Attempts = 1, Blob = Blob },
    };
}
