using Azure.AI.TextAnalytics;

namespace LanguageClient.Tests.Results;

public sealed class TextAnalyticsModelFactoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 5, 0, 0, 0, TimeSpan.Zero);
    private static readonly TextDocumentStatistics Statistics = TextAnalyticsModelFactory.TextDocumentStatistics(51, 1);
    private static readonly TextDocumentBatchStatistics BatchStatistics = TextAnalyticsModelFactory.TextDocumentBatchStatistics(2, 1, 1, 3);
    private static readonly TextAnalyticsError Error = TextAnalyticsModelFactory.TextAnalyticsError("InvalidDocument", "Empty.", "#/documents/0");
    private static readonly TextAnalyticsWarning Warning = TextAnalyticsModelFactory.TextAnalyticsWarning("DocumentTruncated", "Cut.");

    [Fact]
    public void CommonParts_HaveWhatWasGiven()
    {
        Assert.Equal((51, 1), (Statistics.CharacterCount, Statistics.TransactionCount));
        Assert.Equal(
            (2, 1, 1, 3L),
            (BatchStatistics.DocumentCount, BatchStatistics.ValidDocumentCount, BatchStatistics.InvalidDocumentCount, BatchStatistics.TransactionCount));
        Assert.Equal((TextAnalyticsErrorCode.InvalidDocument, "Empty.", "#/documents/0"), ((string)Error.ErrorCode, Error.Message, Error.Target));
        Assert.Equal((TextAnalyticsWarningCode.DocumentTruncated, "Cut."), ((string)Warning.WarningCode, Warning.Message));
    }

    [Fact]
    public void DetectLanguage_HasWhatWasGiven()
    {
        var language = TextAnalyticsModelFactory.DetectedLanguage("Italian", "it", 0.9, [Warning]);
        var good = TextAnalyticsModelFactory.DetectLanguageResult("0", Statistics, language);
        var bad = TextAnalyticsModelFactory.DetectLanguageResult("1", Error);
        var results = TextAnalyticsModelFactory.DetectLanguageResultCollection([good, bad], BatchStatistics, "v");

        Assert.Equal(("Italian", "it", 0.9), (good.PrimaryLanguage.Name, good.PrimaryLanguage.Iso6391Name, good.PrimaryLanguage.ConfidenceScore));
        Assert.Single(good.PrimaryLanguage.Warnings);
        Assert.Equal(51, good.Statistics.CharacterCount);
        Assert.Throws<InvalidOperationException>(() => bad.PrimaryLanguage);
        Assert.Equal(([good, bad], BatchStatistics, "v"), (results.ToArray(), results.Statistics, results.ModelVersion), Compare<DetectLanguageResult>());
    }

    [Fact]
    public void RecognizeEntities_HasWhatWasGiven()
    {
        var entity = TextAnalyticsModelFactory.CategorizedEntity("Milan", "Location", "GPE", 0.9, 3, 5);
        var bare = TextAnalyticsModelFactory.CategorizedEntity("Milan", "Location", null, 0.9);
        var good = TextAnalyticsModelFactory.RecognizeEntitiesResult("0", Statistics, TextAnalyticsModelFactory.CategorizedEntityCollection([entity, bare], [Warning]));
        var bad = TextAnalyticsModelFactory.RecognizeEntitiesResult("1", Error);
        var results = TextAnalyticsModelFactory.RecognizeEntitiesResultCollection([good, bad], BatchStatistics, "v");
        var action = TextAnalyticsModelFactory.RecognizeEntitiesActionResult(results, "name", Now);

        Assert.Equal(
            ("Milan", EntityCategory.Location, "GPE", 0.9, 3, 5),
            (good.Entities[0].Text, good.Entities[0].Category, good.Entities[0].SubCategory, good.Entities[0].ConfidenceScore, good.Entities[0].Offset, good.Entities[0].Length));
        Assert.Equal((null, 0, 0), (good.Entities[1].SubCategory, good.Entities[1].Offset, good.Entities[1].Length));
        Assert.Single(good.Entities.Warnings);
        Assert.Same(results, action.DocumentsResults);
        Assert.Equal(("name", Now, false), (action.ActionName, action.CompletedOn, action.HasError));
        Assert.Null(TextAnalyticsModelFactory.RecognizeEntitiesActionResult(results, Now).ActionName);
        Assert.True(TextAnalyticsModelFactory.RecognizeEntitiesActionResult(Now, "InvalidRequest", "No.").HasError);
        var failed = TextAnalyticsModelFactory.RecognizeEntitiesActionResult("name", Now, "InvalidRequest", "No.");
        Assert.Contains("InvalidRequest: No.", Assert.Throws<InvalidOperationException>(() => failed.DocumentsResults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RecognizeLinkedEntities_HasWhatWasGiven()
    {
        var match = TextAnalyticsModelFactory.LinkedEntityMatch("MSFT", 0.5, 3, 4);
        var bare = TextAnalyticsModelFactory.LinkedEntityMatch("MSFT", 0.5);
        var url = new Uri("https://en.wikipedia.org/wiki/Microsoft");
        var entity = TextAnalyticsModelFactory.LinkedEntity("Microsoft", "id", "en", "Wikipedia", url, [match, bare], "bing");
        var result = TextAnalyticsModelFactory.RecognizeLinkedEntitiesResult("0", Statistics, TextAnalyticsModelFactory.LinkedEntityCollection([entity]));
        var results = TextAnalyticsModelFactory.RecognizeLinkedEntitiesResultCollection([result], null, "v");

        Assert.Equal(
            ("Microsoft", "id", "en", "Wikipedia", url, "bing"),
            (entity.Name, entity.DataSourceEntityId, entity.Language, entity.DataSource, entity.Url, entity.BingEntitySearchApiId));
        Assert.Equal([(3, 4), (0, 0)], result.Entities[0].Matches.Select(m => (m.Offset, m.Length)));
        Assert.Null(TextAnalyticsModelFactory.LinkedEntity("Microsoft", "id", "en", "Wikipedia", url, []).BingEntitySearchApiId);
        Assert.Null(results.Statistics);
        Assert.Same(results, TextAnalyticsModelFactory.RecognizeLinkedEntitiesActionResult(results, "name", Now).DocumentsResults);
        Assert.True(TextAnalyticsModelFactory.RecognizeLinkedEntitiesResult("1", Error).HasError);
    }

    [Fact]
    public void ExtractKeyPhrases_HasWhatWasGiven()
    {
        var result = TextAnalyticsModelFactory.ExtractKeyPhrasesResult("0", Statistics, TextAnalyticsModelFactory.KeyPhraseCollection(["a", "b"], [Warning]));
        var results = TextAnalyticsModelFactory.ExtractKeyPhrasesResultCollection([result], BatchStatistics, "v");

        Assert.Equal(["a", "b"], result.KeyPhrases);
        Assert.Single(result.KeyPhrases.Warnings);
        Assert.Same(results, TextAnalyticsModelFactory.ExtractKeyPhrasesActionResult(results, "name", Now).DocumentsResults);
        Assert.True(TextAnalyticsModelFactory.ExtractKeyPhrasesResult("1", Error).HasError);
    }

    [Fact]
    public void RecognizePiiEntities_HasWhatWasGiven()
    {
        var entity = TextAnalyticsModelFactory.PiiEntity("a@b.example", "Email", null, 0.8, 2, 11);
        var entities = TextAnalyticsModelFactory.PiiEntityCollection([entity], "x ***********", [Warning]);
        var result = TextAnalyticsModelFactory.RecognizePiiEntitiesResult("0", Statistics, entities);
        var results = TextAnalyticsModelFactory.RecognizePiiEntitiesResultCollection([result], BatchStatistics, "v");

        Assert.Equal((PiiEntityCategory.Email, 2, 11, 0.8), (entity.Category, entity.Offset, entity.Length, entity.ConfidenceScore));
        Assert.Equal("x ***********", result.Entities.RedactedText);
        Assert.Same(results, TextAnalyticsModelFactory.RecognizePiiEntitiesActionResult(results, "name", Now).DocumentsResults);
        Assert.True(TextAnalyticsModelFactory.RecognizePiiEntitiesResult("1", Error).HasError);
    }

    [Fact]
    public void AnalyzeSentiment_HasWhatWasGiven()
    {
        var assessment = TextAnalyticsModelFactory.AssessmentSentiment(TextSentiment.Positive, 0.9, 0.1, "nice", true, 8, 4);
        var target = TextAnalyticsModelFactory.TargetSentiment(TextSentiment.Positive, "staff", 0.8, 0.2, 1, 5);
        var opinion = TextAnalyticsModelFactory.SentenceOpinion(target, [assessment]);
        var sentence = TextAnalyticsModelFactory.SentenceSentiment(TextSentiment.Positive, "Text.", 0.7, 0.2, 0.1, 3, 5, [opinion]);
        var bare = TextAnalyticsModelFactory.SentenceSentiment(TextSentiment.Neutral, "Text.", 0, 1, 0);
        var document = TextAnalyticsModelFactory.DocumentSentiment(TextSentiment.Mixed, 0.6, 0.3, 0.1, [sentence, bare], [Warning]);
        var result = TextAnalyticsModelFactory.AnalyzeSentimentResult("0", Statistics, document);
        var results = TextAnalyticsModelFactory.AnalyzeSentimentResultCollection([result], BatchStatistics, "v");

        Assert.Equal((TextSentiment.Mixed, 0.6, 0.3, 0.1), (document.Sentiment, document.ConfidenceScores.Positive, document.ConfidenceScores.Neutral, document.ConfidenceScores.Negative));
        Assert.Equal(("Text.", 3, 5), (sentence.Text, sentence.Offset, sentence.Length));
        Assert.Equal(("staff", 0.8, 0.0, 0.2), (target.Text, target.ConfidenceScores.Positive, target.ConfidenceScores.Neutral, target.ConfidenceScores.Negative));
        Assert.Equal(("nice", true, 8, 4), (assessment.Text, assessment.IsNegated, assessment.Offset, assessment.Length));
        Assert.Empty(bare.Opinions);
        Assert.Single(document.Warnings);
        Assert.Same(results, TextAnalyticsModelFactory.AnalyzeSentimentActionResult(results, "name", Now).DocumentsResults);
        Assert.True(TextAnalyticsModelFactory.AnalyzeSentimentResult("1", Error).HasError);
    }

    [Fact]
    public void Summaries_HaveWhatWasGiven()
    {
        var extractive = TextAnalyticsModelFactory.ExtractiveSummarizeResult("0", Statistics, [TextAnalyticsModelFactory.ExtractiveSummarySentence("A.", 0.5, 3, 2)], [Warning]);
        var context = TextAnalyticsModelFactory.AbstractiveSummaryContext(1, 2);
        var abstractive = TextAnalyticsModelFactory.AbstractiveSummarizeResult("0", Statistics, [TextAnalyticsModelFactory.AbstractiveSummary("B.", [context])]);
        var extractives = TextAnalyticsModelFactory.ExtractiveSummarizeResultCollection([extractive], BatchStatistics, "v");
        var abstractives = TextAnalyticsModelFactory.AbstractiveSummarizeResultCollection([abstractive], BatchStatistics, "v");

        Assert.Equal(("A.", 0.5, 3, 2), extractive.Sentences.Select(s => (s.Text, s.RankScore, s.Offset, s.Length)).Single());
        Assert.Equal((1, 2), abstractive.Summaries.Single().Contexts.Select(c => (c.Offset, c.Length)).Single());
        Assert.Single(extractive.Warnings);
        Assert.Empty(abstractive.Warnings);
        Assert.Equal(TextAnalyticsErrorCode.InvalidDocument, TextAnalyticsModelFactory.ExtractiveSummarizeResult("1", "InvalidDocument", "Empty.").Error.ErrorCode);
        Assert.True(TextAnalyticsModelFactory.AbstractiveSummarizeResult("1", "InvalidDocument", "Empty.").HasError);
        Assert.Same(extractives, TextAnalyticsModelFactory.ExtractiveSummarizeActionResult(extractives, "name", Now).DocumentsResults);
        Assert.Same(abstractives, TextAnalyticsModelFactory.AbstractiveSummarizeActionResult(abstractives, "name", Now).DocumentsResults);
        Assert.True(TextAnalyticsModelFactory.ExtractiveSummarizeActionResult("name", Now, "InvalidRequest", "No.").HasError);
        Assert.True(TextAnalyticsModelFactory.AbstractiveSummarizeActionResult("name", Now, "InvalidRequest", "No.").HasError);
    }

    [Fact]
    public void AnalyzeActionsResult_HasEachKindInItsPlace()
    {
        var phrases = TextAnalyticsModelFactory.ExtractKeyPhrasesActionResult("phrases", Now, "InvalidRequest", "No.");
        var entities = TextAnalyticsModelFactory.RecognizeEntitiesActionResult("entities", Now, "InvalidRequest", "No.");
        var pii = TextAnalyticsModelFactory.RecognizePiiEntitiesActionResult("pii", Now, "InvalidRequest", "No.");
        var linked = TextAnalyticsModelFactory.RecognizeLinkedEntitiesActionResult("linked", Now, "InvalidRequest", "No.");
        var sentiment = TextAnalyticsModelFactory.AnalyzeSentimentActionResult("sentiment", Now, "InvalidRequest", "No.");

        var result = TextAnalyticsModelFactory.AnalyzeActionsResult([phrases], [entities], [pii], [linked], [sentiment]);

        Assert.Same(phrases, Assert.Single(result.ExtractKeyPhrasesResults));
        Assert.Same(entities, Assert.Single(result.RecognizeEntitiesResults));
        Assert.Same(pii, Assert.Single(result.RecognizePiiEntitiesResults));
        Assert.Same(linked, Assert.Single(result.RecognizeLinkedEntitiesResults));
        Assert.Same(sentiment, Assert.Single(result.AnalyzeSentimentResults));
        Assert.Empty(result.ExtractiveSummarizeResults);
        Assert.Empty(result.AbstractiveSummarizeResults);
    }

    private static EqualityComparer<(T[] Results, TextDocumentBatchStatistics? Statistics, string? ModelVersion)> Compare<T>()
        where T : TextAnalyticsResult =>
        EqualityComparer<(T[] Results, TextDocumentBatchStatistics? Statistics, string? ModelVersion)>.Create(
            (left, right) => left.Results.SequenceEqual(right.Results) && left.Statistics == right.Statistics && left.ModelVersion == right.ModelVersion);
}
