using Azure;
using Azure.AI.TextAnalytics;
using NewsletterFns.Language.Emulator;
using ClientLanguage = Azure.AI.TextAnalytics.DetectedLanguage;
using ClientSentiment = Azure.AI.TextAnalytics.DocumentSentiment;

namespace NewsletterFns.Language.Conformance.Tests;

/// <summary><c>TextAnalyticsClient</c> of .NET against the emulator: every feature, and the errors that it tells apart.</summary>
public sealed class TextAnalyticsClientTests
{
    private const string Text = "Contoso left Milan. Contoso is good at absolute nonsense. It is bad. Write to a@b.it.";

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task DetectLanguage_HintsAndFaults_AreTyped()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        DetectLanguageResultCollection results = await emulator.Client.DetectLanguageBatchAsync(
            [new DetectLanguageInput("a", "abc") { CountryHint = "it" }, new DetectLanguageInput("b", "abc") { CountryHint = DetectLanguageInput.None }, new DetectLanguageInput("c", "abc") { CountryHint = "nowhere" }],
            new TextAnalyticsRequestOptions { IncludeStatistics = true, DisableServiceLogs = true });
        ClientLanguage unknown = await emulator.Client.DetectLanguageAsync("!?");

        Assert.Equal(("Italian", "it", 0.6), (results[0].PrimaryLanguage.Name, results[0].PrimaryLanguage.Iso6391Name, results[0].PrimaryLanguage.ConfidenceScore));
        Assert.Equal("en", results[1].PrimaryLanguage.Iso6391Name);
        Assert.Equal(TextAnalyticsErrorCode.InvalidCountryHint, results[2].Error.ErrorCode.ToString());
        Assert.Equal((3, 2, 1, 2L), (results.Statistics!.DocumentCount, results.Statistics.ValidDocumentCount, results.Statistics.InvalidDocumentCount, results.Statistics.TransactionCount));
        Assert.Equal((3, 1), (results[0].Statistics.CharacterCount, results[0].Statistics.TransactionCount));
        Assert.Equal("scripted-1.0", results.ModelVersion);
        Assert.Equal("(Unknown)", unknown.Iso6391Name);
    }

    [Fact]
    public async Task RecognizeEntities_OffsetsAreThoseOfDotNet()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        const string Family = "👩‍👩‍👧‍👧 Milan, Contoso and Milan";

        CategorizedEntityCollection entities = await emulator.Client.RecognizeEntitiesAsync(Family, "en");

        Assert.Equal(["Milan", "Contoso", "Milan"], entities.Select(entity => entity.Text));
        Assert.Equal((EntityCategory.Location, "GPE", 0.9), (entities.First().Category, entities.First().SubCategory, entities.First().ConfidenceScore));
        Assert.All(entities, entity => Assert.Equal(entity.Text, Family.Substring(entity.Offset, entity.Length)));
    }

    [Fact]
    public async Task RecognizeEntitiesBatch_BadDocuments_CostOnlyThose()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        RecognizeEntitiesResultCollection results = await emulator.Client.RecognizeEntitiesBatchAsync(
            [new TextDocumentInput("a", "Milan"), new TextDocumentInput("b", ""), new TextDocumentInput("c", "text") { Language = "tlh" }, new TextDocumentInput("d", new string('x', 5121))]);

        Assert.Single(results[0].Entities);
        Assert.Equal(["InvalidDocument", "UnsupportedLanguageCode", "InvalidDocument"], results.Skip(1).Select(result => result.Error.ErrorCode.ToString()));
        Assert.Throws<InvalidOperationException>(() => results[1].Entities);
    }

    [Fact]
    public async Task RecognizeEntities_OneBadDocument_Throws()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => emulator.Client.RecognizeEntitiesAsync("text", "tlh"));

        Assert.Equal((200, "UnsupportedLanguageCode"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task RecognizeLinkedEntities_EntryWithMatches()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        LinkedEntity entity = Assert.Single((await emulator.Client.RecognizeLinkedEntitiesAsync("Milan is not Milan.", "en")).Value);
        RecognizeLinkedEntitiesResultCollection italian = await emulator.Client.RecognizeLinkedEntitiesBatchAsync(["Milan"], "it");

        Assert.Equal(("Milano", "Q490", "Wikidata", "en"), (entity.Name, entity.DataSourceEntityId, entity.DataSource, entity.Language));
        Assert.Equal(new Uri("https://www.wikidata.org/wiki/Q490"), entity.Url);
        Assert.Equal([(0, 5), (13, 5)], entity.Matches.Select(match => (match.Offset, match.Length)));
        Assert.Equal("UnsupportedLanguageCode", italian[0].Error.ErrorCode.ToString());
    }

    [Fact]
    public async Task ExtractKeyPhrases_Strings()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        Assert.Equal(["absolute", "nonsense"], (await emulator.Client.ExtractKeyPhrasesAsync(Text, "en")).Value);
    }

    [Fact]
    public async Task RecognizePii_IsFilteredAndRedacted()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        var options = new RecognizePiiEntitiesOptions { DomainFilter = PiiEntityDomain.ProtectedHealthInformation, CategoriesFilter = { PiiEntityCategory.PhoneNumber } };

        PiiEntityCollection all = await emulator.Client.RecognizePiiEntitiesAsync("👩‍👧 a@b.it, +39 02 555", "en");
        PiiEntityCollection some = await emulator.Client.RecognizePiiEntitiesAsync("👩‍👧 a@b.it, +39 02 555", "en", options);

        Assert.Equal("👩‍👧 ******, **********", all.RedactedText);
        Assert.Equal("👩‍👧 a@b.it, **********", some.RedactedText);
        PiiEntity phone = Assert.Single(some);
        Assert.Equal((PiiEntityCategory.PhoneNumber, 14, 10), (phone.Category, phone.Offset, phone.Length));
    }

    [Fact]
    public async Task AnalyzeSentiment_SentencesWithScores()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        ClientSentiment sentiment = await emulator.Client.AnalyzeSentimentAsync("It is good. It is bad.", "en", new AnalyzeSentimentOptions { IncludeOpinionMining = true });

        Assert.Equal((TextSentiment.Mixed, 0.45), (sentiment.Sentiment, sentiment.ConfidenceScores.Positive));
        Assert.Equal([(TextSentiment.Positive, 0, 11), (TextSentiment.Negative, 12, 10)], sentiment.Sentences.Select(sentence => (sentence.Sentiment, sentence.Offset, sentence.Length)));
        Assert.All(sentiment.Sentences, sentence => Assert.Empty(sentence.Opinions));
    }

    [Fact]
    public async Task ExtractiveSummarize_ByRank_WithDocumentError()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        ExtractiveSummarizeOperation operation = await emulator.Client.ExtractiveSummarizeAsync(
            WaitUntil.Started,
            [new TextDocumentInput("a", Text), new TextDocumentInput("b", "")],
            new ExtractiveSummarizeOptions { MaxSentenceCount = 2, OrderBy = ExtractiveSummarySentencesOrder.Rank, DisplayName = "summary", IncludeStatistics = true });
        await operation.WaitForCompletionAsync(Poll, CancellationToken.None);
        ExtractiveSummarizeResultCollection results = await FirstAsync(operation.Value);

        Assert.Equal([(0, 19, 1), (20, 37, 0.5)], results[0].Sentences.Select(sentence => (sentence.Offset, sentence.Length, sentence.RankScore)));
        Assert.Equal("InvalidDocument", results[1].Error.ErrorCode.ToString());
        Assert.Equal(1, results.Statistics!.InvalidDocumentCount);
        Assert.Equal(("summary", TextAnalyticsOperationStatus.Succeeded), (operation.DisplayName, operation.Status));
        Assert.Equal(TimeSpan.FromDays(1), operation.ExpiresOn - operation.CreatedOn);
    }

    [Fact]
    public async Task AbstractiveSummarize_SentencesAsContexts()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        AbstractiveSummarizeOperation operation = await emulator.Client.AbstractiveSummarizeAsync(WaitUntil.Started, [new TextDocumentInput("a", Text)], new AbstractiveSummarizeOptions { SentenceCount = 1 });
        await operation.WaitForCompletionAsync(Poll, CancellationToken.None);
        AbstractiveSummary summary = Assert.Single((await FirstAsync(operation.Value))[0].Summaries);

        Assert.Equal("Contoso left Milan.", summary.Text);
        Assert.Equal([(0, 19)], summary.Contexts.Select(context => (context.Offset, context.Length)));
    }

    [Fact]
    public async Task AnalyzeActions_AllKinds_AnalyseEachDocumentOnce()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        var actions = new TextAnalyticsActions
        {
            DisplayName = "newsletter",
            RecognizeEntitiesActions = [new RecognizeEntitiesAction { ActionName = "one" }, new RecognizeEntitiesAction { ActionName = "two" }],
            RecognizeLinkedEntitiesActions = [new RecognizeLinkedEntitiesAction()],
            RecognizePiiEntitiesActions = [new RecognizePiiEntitiesAction()],
            ExtractKeyPhrasesActions = [new ExtractKeyPhrasesAction()],
            AnalyzeSentimentActions = [new AnalyzeSentimentAction()],
            ExtractiveSummarizeActions = [new ExtractiveSummarizeAction { MaxSentenceCount = 1 }],
            AbstractiveSummarizeActions = [new AbstractiveSummarizeAction { SentenceCount = 1 }],
        };

        AnalyzeActionsOperation operation = await emulator.Client.AnalyzeActionsAsync(
            WaitUntil.Started, [new TextDocumentInput("a", Text), new TextDocumentInput("b", "Milano è good.") { Language = "it" }], actions, new AnalyzeActionsOptions { IncludeStatistics = true });
        await operation.WaitForCompletionAsync(Poll, CancellationToken.None);
        AnalyzeActionsResult result = await FirstAsync(operation.Value);

        Assert.Equal(2, Assert.Single(emulator.Service.Calls).Count);
        Assert.Equal((8, 0, 0, 8), (operation.ActionsSucceeded, operation.ActionsFailed, operation.ActionsInProgress, operation.ActionsTotal));
        Assert.Equal(["one", "two"], result.RecognizeEntitiesResults.Select(action => action.ActionName));
        Assert.Equal("Contoso", result.RecognizeEntitiesResults.First().DocumentsResults[0].Entities.First().Text);
        Assert.Equal("UnsupportedLanguageCode", Assert.Single(result.RecognizeLinkedEntitiesResults).DocumentsResults[1].Error.ErrorCode.ToString());
        Assert.EndsWith("******.", Assert.Single(result.RecognizePiiEntitiesResults).DocumentsResults[0].Entities.RedactedText, StringComparison.Ordinal);
        Assert.Equal(["absolute", "nonsense"], Assert.Single(result.ExtractKeyPhrasesResults).DocumentsResults[0].KeyPhrases);
        Assert.Equal(TextSentiment.Positive, Assert.Single(result.AnalyzeSentimentResults).DocumentsResults[1].DocumentSentiment.Sentiment);
        Assert.Single(Assert.Single(result.ExtractiveSummarizeResults).DocumentsResults[0].Sentences);
        Assert.Single(Assert.Single(result.AbstractiveSummarizeResults).DocumentsResults[0].Summaries);
        Assert.Equal(2, Assert.Single(result.ExtractKeyPhrasesResults).DocumentsResults.Statistics!.ValidDocumentCount);
    }

    [Fact]
    public async Task AnalyzeActions_ManyDocuments_PagesAreFollowed()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        AnalyzeActionsOperation operation = await emulator.Client.AnalyzeActionsAsync(
            WaitUntil.Started, Enumerable.Range(0, 25).Select(i => new TextDocumentInput($"{i}", "Milan")), new TextAnalyticsActions { ExtractKeyPhrasesActions = [new ExtractKeyPhrasesAction()] });
        await operation.WaitForCompletionAsync(Poll, CancellationToken.None);

        var ids = new List<string>();
        await foreach (AnalyzeActionsResult result in operation.Value)
        {
            ids.AddRange(result.ExtractKeyPhrasesResults.SelectMany(action => action.DocumentsResults).Select(document => document.Id));
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"{i}"), ids);
    }

    [Fact]
    public async Task AnalyzeActions_Resumed_EndsWithResults()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        AnalyzeActionsOperation operation = await emulator.Client.AnalyzeActionsAsync(WaitUntil.Started, ["Milan"], new TextAnalyticsActions { RecognizeEntitiesActions = [new RecognizeEntitiesAction()] }, "en");

        var resumed = new AnalyzeActionsOperation(operation.Id, emulator.Client);
        await resumed.WaitForCompletionAsync(Poll, CancellationToken.None);

        Assert.Single((await FirstAsync(resumed.Value)).RecognizeEntitiesResults);
    }

    [Fact]
    public async Task AnalyzeActions_Cancelled_Throws()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        emulator.Service.Gate = new TaskCompletionSource().Task;
        AnalyzeActionsOperation operation = await emulator.Client.AnalyzeActionsAsync(WaitUntil.Started, ["Milan"], new TextAnalyticsActions { RecognizeEntitiesActions = [new RecognizeEntitiesAction()] }, "en");

        await operation.CancelAsync();

        await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.WaitForCompletionAsync(Poll, CancellationToken.None));
        Assert.Equal(TextAnalyticsOperationStatus.Cancelled, operation.Status);
    }

    [Fact]
    public async Task AnalyzeActions_EngineDown_ThrowsTheJobsError()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        emulator.Service.Fault = new LanguageServiceUnavailableException("later");
        AnalyzeActionsOperation operation = await emulator.Client.AnalyzeActionsAsync(WaitUntil.Started, ["Milan"], new TextAnalyticsActions { RecognizeEntitiesActions = [new RecognizeEntitiesAction()] }, "en");

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.WaitForCompletionAsync(Poll, CancellationToken.None));

        Assert.Equal("ServiceUnavailable", failure.ErrorCode);
    }

    [Fact]
    public async Task AnalyzeActions_ForgottenJob_IsNotFound()
    {
        await using var emulator = await RunningEmulator.StartAsync(new LanguageEmulatorOptions { MaxJobs = 1 });
        var actions = new TextAnalyticsActions { RecognizeEntitiesActions = [new RecognizeEntitiesAction()] };
        AnalyzeActionsOperation first = await emulator.Client.AnalyzeActionsAsync(WaitUntil.Started, ["Milan"], actions, "en");
        await emulator.Client.AnalyzeActionsAsync(WaitUntil.Started, ["Milan"], actions, "en");

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(async () => await first.UpdateStatusAsync());

        Assert.Equal((404, "NotFound"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task Any_BadRequest_HasInnerCode()
    {
        await using var emulator = await RunningEmulator.StartAsync();

        RequestFailedException many = await Assert.ThrowsAsync<RequestFailedException>(() => emulator.Client.RecognizeEntitiesBatchAsync(Enumerable.Repeat("a", 6), "en"));
        RequestFailedException twice = await Assert.ThrowsAsync<RequestFailedException>(() => emulator.Client.ExtractKeyPhrasesBatchAsync([new TextDocumentInput("a", "x"), new TextDocumentInput("a", "y")]));
        RequestFailedException model = await Assert.ThrowsAsync<RequestFailedException>(() => emulator.Client.ExtractKeyPhrasesBatchAsync(["x"], "en", new TextAnalyticsRequestOptions { ModelVersion = "bad" }));

        Assert.Equal((400, "InvalidDocumentBatch"), (many.Status, many.ErrorCode));
        Assert.Equal((400, "InvalidDocument"), (twice.Status, twice.ErrorCode));
        Assert.Equal((400, "ModelVersionIncorrect"), (model.Status, model.ErrorCode));
    }

    [Fact]
    public async Task Any_WrongKey_IsUnauthorized()
    {
        await using var emulator = await RunningEmulator.StartAsync(new LanguageEmulatorOptions { Key = "secret" });

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => emulator.CreateClient("wrong").DetectLanguageAsync("abc"));
        ClientLanguage language = await emulator.CreateClient("secret").DetectLanguageAsync("abc");

        Assert.Equal((401, "401"), (failure.Status, failure.ErrorCode));
        Assert.Equal("en", language.Iso6391Name);
    }

    [Theory]
    [InlineData(429, "429")]
    [InlineData(503, "ServiceUnavailable")]
    public async Task Any_Fault_IsTriedAgainAsConfigured(int status, string code)
    {
        await using var emulator = await RunningEmulator.StartAsync(new LanguageEmulatorOptions { Faults = [new FaultRate(status, 1)], RetryAfter = TimeSpan.Zero });

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => emulator.CreateClient("any", retries: 2).DetectLanguageAsync("abc"));

        Assert.Equal((status, code), (failure.Status, failure.ErrorCode));
        Assert.Equal("0", failure.GetRawResponse()!.Headers.TryGetValue("Retry-After", out string? wait) ? wait : null);
        Assert.Equal(3, emulator.Calls.Count(status: status));
    }

    private static async Task<T> FirstAsync<T>(AsyncPageable<T> pages)
        where T : notnull
    {
        await foreach (T value in pages)
        {
            return value;
        }

        throw new InvalidOperationException("There is no page.");
    }
}
