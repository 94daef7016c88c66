using System.Text.Json;
using NewsletterFns.Contracts;
using NewsletterFns.Extraction;
using NewsletterFns.Language;

namespace NewsletterFns.Pipeline;

/// <summary>Brings what extraction and language say into the contract's form.</summary>
internal sealed class ResultFactory(EngineVersion engine, ResultStore results)
{
    public ArticleResult Create(
        BlobReference blob, string id, int position, int count, ExtractedArticle article, DocumentAnalysis analysis, IReadOnlyList<string> fileWarnings) => new()
    {
        Article = new ArticleInfo
        {
            Id = id,
            Blob = blob,
            Position = position,
            Count = count,
            Title = article.Title,
            TitleSource = Name(article.TitleSource),
            Byline = article.Authors is [] ? null : string.Join("; ", article.Authors),
            PublishedAt = article.Published?.ToString(),
            Section = article.Section,
            Source = article.Source is { } source ? new ArticleOrigin(source.Name, source.ListId, source.Issue) : null,
            Url = article.Url?.AbsoluteUri,
            Language = new ArticleLanguage(analysis.Language.Code, analysis.Language.Confidence),
            WordCount = WordCounter.Count(article.Text),
        },
        Text = article.Text,
        Html = article.Html,
        Quotes = [.. article.Quotes.Select(q => new ArticleQuoteInfo(q.Text, q.Offset, q.Length, q.Speaker))],
        Summary = new ArticleSummary([.. analysis.Summary.Select(s => new ArticleSentence(s.Text, s.Offset, s.Length, s.Rank))]),
        KeyPhrases = [.. analysis.KeyPhrases.Select(k => new ArticleKeyPhrase(k.Text, k.Score, k.Offset, k.Length))],
        Entities =
        [
            .. analysis.Entities.Select(e => new ArticleEntity(
                e.Name, e.Category, e.Subcategory, e.Confidence, [.. e.Mentions.Select(m => new ArticleMention(m.Text, m.Offset, m.Length))])
            {
                Value = e.Value,
                Links = e.Links is [] ? null : [.. e.Links.Select(l => new ArticleEntityLink(l.DataSource, l.Id, l.Name, l.Url?.AbsoluteUri))],
            }),
        ],
        Sentiment = analysis.Sentiment is { Scores: var scores } sentiment
            ? new ArticleSentiment(Name(sentiment.Label), new ArticleSentimentScores(scores.Positive, scores.Neutral, scores.Negative))
            : null,
        Links = [.. article.Links.Select(l => new ArticleLinkInfo(l.Text, l.Url.AbsoluteUri, l.Offset, l.Length))],
        Provenance = new Provenance
        {
            EngineVersion = engine.Value,
            Features = analysis.Provenance.Features.ToDictionary(f => Name(f.Feature), f => new FeatureProvider(f.Provider, f.ModelVersion)),
            Skipped = [.. analysis.Provenance.Skipped.Select(s => new FeatureSkipped(Name(s.Feature), s.Reason))],
            Warnings = [.. fileWarnings, .. analysis.Provenance.Warnings],
        },
        Usage = analysis.Provenance.Features.ToDictionary(f => Name(f.Feature), f => f.TextRecords),
        Result = results.PathOf(id),
    };

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
