using System.Text.Json;
using NewsletterFns.Language.Emulator;

namespace NewsletterFns.Language.Conformance.Tests;

/// <summary><c>@azure/ai-language-text</c> against the emulator: its typed results and its errors.</summary>
/// <param name="run">What the client returned.</param>
public sealed class TextAnalysisClientTests(ClientRun run) : IClassFixture<ClientRun>
{
    [Fact]
    public void Analyze_Languages_AreTyped()
    {
        JsonElement results = run.Result("languages");

        Assert.Equal("""{"name":"Italian","iso6391Name":"it","confidenceScore":0.99}""", results[0].GetProperty("primaryLanguage").GetRawText());
        Assert.Equal("(Unknown)", results[1].GetProperty("primaryLanguage").GetProperty("iso6391Name").GetString());
        Assert.Equal("InvalidCountryHint", ErrorCode(results[2]));
        Assert.Equal(["it", "it"], Each(run.Result("languagesOfStrings"), result => result.GetProperty("primaryLanguage").GetProperty("iso6391Name").GetString()));
    }

    [Fact]
    public void Analyze_Statistics_AreOfDocumentAndRequest()
    {
        JsonElement result = run.Result("languageStatistics");

        Assert.Equal("""{"characterCount":3,"transactionCount":1}""", result.GetProperty("results")[0].GetProperty("statistics").GetRawText());
        Assert.Equal("""{"documentsCount":1,"validDocumentsCount":1,"erroneousDocumentsCount":0,"transactionsCount":1}""", result.GetProperty("statistics").GetRawText());
    }

    [Fact]
    public void Analyze_Entities_EveryMentionAndDocumentError()
    {
        JsonElement results = run.Result("entities");

        Assert.Equal(["Contoso Organization - 0 7", "Milan Location GPE 13 5", "Contoso Organization - 20 7"], Each(results[0].GetProperty("entities"), Entity).Take(3));
        Assert.Equal("InvalidDocument", ErrorCode(results[1]));
        Assert.Equal(["0", "1"], Each(run.Result("entitiesOfStrings"), result => result.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("entitiesUtf16", 12)]
    [InlineData("entitiesCodePoints", 8)]
    [InlineData("entitiesTextElements", 2)]
    public void Analyze_StringIndexTypes_Differ(string name, int offset) =>
        Assert.Equal(offset, run.Result(name)[0].GetProperty("entities")[0].GetProperty("offset").GetInt32());

    [Fact]
    public void Analyze_Linking_IsEnglishAndSpanishOnly()
    {
        JsonElement results = run.Result("linked");

        JsonElement entity = results[0].GetProperty("entities")[0];
        Assert.Equal(("Milano", "Q490", "Wikidata"), (entity.GetProperty("name").GetString(), entity.GetProperty("dataSourceEntityId").GetString(), entity.GetProperty("dataSource").GetString()));
        Assert.Equal(13, entity.GetProperty("matches")[0].GetProperty("offset").GetInt32());
        Assert.Equal("UnsupportedLanguageCode", ErrorCode(results[1]));
    }

    [Fact]
    public void Analyze_KeyPhrases_AreStrings() => Assert.Equal(["absolute", "nonsense"], Each(run.Result("keyPhrases")[0].GetProperty("keyPhrases"), phrase => phrase.GetString()));

    [Fact]
    public void Analyze_Pii_IsFilteredAndRedacted()
    {
        JsonElement result = run.Result("pii")[0];

        Assert.Equal("Write to a@b.it or **********.", result.GetProperty("redactedText").GetString());
        Assert.Equal(["+39 02 555 PhoneNumber - 19 10"], Each(result.GetProperty("entities"), Entity));
    }

    [Fact]
    public void Analyze_Sentiment_HasSentencesAndNoOpinions()
    {
        JsonElement result = run.Result("sentiment")[0];

        Assert.Equal("mixed", result.GetProperty("sentiment").GetString());
        Assert.Equal(["neutral 0 19", "positive 20 37", "negative 58 10"], Each(result.GetProperty("sentences"), s => $"{s.GetProperty("sentiment")} {s.GetProperty("offset")} {s.GetProperty("length")}").Take(3));
        Assert.All(result.GetProperty("sentences").EnumerateArray(), sentence => Assert.Empty(sentence.GetProperty("opinions").EnumerateArray()));
    }

    [Fact]
    public void Analyze_BadDocuments_CostOnlyThose()
    {
        Assert.Equal("UnsupportedLanguageCode", ErrorCode(run.Result("unsupportedLanguage")[0]));
        Assert.Equal("InvalidDocument", ErrorCode(run.Result("oversize")[0]));
        Assert.False(run.Result("oversize")[1].TryGetProperty("error", out _));
    }

    [Theory]
    [InlineData("tooManyDocuments", 400, "InvalidDocumentBatch")]
    [InlineData("duplicateIds", 400, "InvalidDocument")]
    [InlineData("unknownModel", 400, "ModelVersionIncorrect")]
    [InlineData("unknownIndexType", 400, "InvalidParameterValue")]
    [InlineData("tooLarge", 413, "InvalidDocumentBatch")]
    [InlineData("wrongKey", 401, "401")]
    [InlineData("unavailable", 503, "ServiceUnavailable")]
    [InlineData("batchTooManyDocuments", 400, "InvalidDocumentBatch")]
    [InlineData("batchTooLarge", 400, "InvalidDocument")]
    [InlineData("batchDuplicateTasks", 400, "InvalidRequestBodyFormat")]
    [InlineData("batchUnknownModel", 400, "InvalidParameterValue")]
    [InlineData("batchWithoutText", 400, "InvalidDocumentBatch")]
    public void Any_BadRequest_IsRestErrorWithInnerCode(string name, int status, string code)
    {
        JsonElement error = run.Error(name);

        Assert.Equal(("RestError", status, code), (error.GetProperty("type").GetString(), error.GetProperty("statusCode").GetInt32(), error.GetProperty("code").GetString()));
    }

    [Fact]
    public void Analyze_RightKey_IsAnswered() => Assert.False(run.Result("rightKey")[0].TryGetProperty("error", out _));

    [Fact]
    public void Analyze_Throttled_IsTriedAgainByTheClient()
    {
        Assert.Single(run.Result("throttledThenAnswered")[0].GetProperty("entities").EnumerateArray());
        Assert.Equal(1, run.Throttled.Count(EmulatedOperation.Analyze, "EntityRecognition", 429));
        Assert.Equal(1, run.Throttled.Count(EmulatedOperation.Analyze, "EntityRecognition", 200));
    }

    [Fact]
    public void Batch_Summary_HasRankedSentences()
    {
        JsonElement action = run.Result("summary")[0][0];

        Assert.Equal(("ExtractiveSummarization", "sum"), (action.GetProperty("kind").GetString(), action.GetProperty("actionName").GetString()));
        Assert.Equal(["1 0 19", "0.5 20 37"], Each(action.GetProperty("results")[0].GetProperty("sentences"), s => $"{s.GetProperty("rankScore")} {s.GetProperty("offset")} {s.GetProperty("length")}"));
        Assert.Equal("InvalidDocument", ErrorCode(action.GetProperty("results")[1]));
        Assert.Equal(2, run.Result("summaryByOffset")[0][0].GetProperty("results")[0].GetProperty("sentences").GetArrayLength());
    }

    [Fact]
    public void Batch_AllKinds_AreTypedInOrderWithStatistics()
    {
        JsonElement[] actions = [.. run.Result("batch")[0].EnumerateArray()];

        Assert.Equal(
            ["EntityRecognition", "KeyPhraseExtraction", "EntityLinking", "SentimentAnalysis", "PiiEntityRecognition", "ExtractiveSummarization", "AbstractiveSummarization"],
            actions.Select(action => action.GetProperty("kind").GetString()));
        Assert.Equal("ner", actions[0].GetProperty("actionName").GetString());
        Assert.All(actions, action => Assert.Equal(["a", "b", "c"], Each(action.GetProperty("results"), result => result.GetProperty("id").GetString())));
        Assert.All(actions, action => Assert.Equal("InvalidDocument", ErrorCode(action.GetProperty("results")[2])));
        Assert.All(actions, action => Assert.Equal("scripted-1.0", action.GetProperty("modelVersion").GetString()));
        Assert.Equal("""{"documentCount":3,"validDocumentCount":2,"erroneousDocumentCount":1,"transactionCount":2}""", actions[0].GetProperty("statistics").GetRawText());
        Assert.Equal("UnsupportedLanguageCode", ErrorCode(actions[2].GetProperty("results")[1]));
        Assert.Equal("positive", actions[3].GetProperty("results")[1].GetProperty("sentiment").GetString());
        Assert.EndsWith("Write to ******.", actions[4].GetProperty("results")[0].GetProperty("redactedText").GetString(), StringComparison.Ordinal);
        Assert.Equal("Contoso left Milan.", actions[6].GetProperty("results")[0].GetProperty("summaries")[0].GetProperty("text").GetString());
        Assert.Equal("""[{"offset":0,"length":19}]""", actions[6].GetProperty("results")[0].GetProperty("summaries")[0].GetProperty("contexts").GetRawText());
    }

    [Fact]
    public void Batch_State_HasTimesNamesAndCounts() => Assert.Equal(
        """{"hours":24,"isModified":true,"displayName":"newsletter","status":"succeeded","actionSucceededCount":1,"actionFailedCount":0,"actionInProgressCount":0}""",
        run.Result("batchState").GetRawText());

    [Fact]
    public void Batch_Pages_HaveEachTaskOnEach()
    {
        JsonElement[] pages = [.. run.Result("batchPages").EnumerateArray()];

        Assert.Equal([10, 10, 5], pages.Select(page => page[0].GetProperty("ids").GetArrayLength()));
        Assert.All(pages, page => Assert.Equal(["EntityRecognition", "KeyPhraseExtraction"], Each(page, action => action.GetProperty("kind").GetString())));
        Assert.All(pages, page => Assert.Equal(page[0].GetProperty("ids").GetRawText(), page[1].GetProperty("ids").GetRawText()));
        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"{i}"), Each(run.Result("batchDefaultPages"), id => id.GetString()));
    }

    [Fact]
    public void Batch_Restored_EndsWithResults() => Assert.Single(run.Result("batchRestored")[0][0].GetProperty("results")[0].GetProperty("entities").EnumerateArray());

    [Theory]
    [InlineData("batchOfUnsupportedKind", "The long-running operation has failed")]
    [InlineData("batchCancelled", "Operation was canceled")]
    public void Batch_NotDone_IsError(string name, string message) => Assert.Equal(message, run.Error(name).GetProperty("message").GetString());

    [Fact]
    public void Embedded_Article_HasExactPlaces()
    {
        JsonElement result = run.Result("embedded");

        Assert.Equal("it", result.GetProperty("language").GetString());
        Assert.Contains("Person: Giuseppe Conte", Each(result.GetProperty("entities"), entity => entity.GetString()));
        Assert.True(result.GetProperty("sentences").GetInt32() > 0);
        Assert.True(result.GetProperty("phrases").GetInt32() > 0);
        Assert.True(result.GetProperty("exact").GetBoolean());
    }

    [Fact]
    public void Embedded_LinksPersonalDataAndSentiment_AreTypedWithExactPlaces()
    {
        JsonElement result = run.Result("embeddedKinds");

        Assert.Contains("Berlin: ", string.Join('\n', Each(result.GetProperty("linked"), entity => entity.GetString())), StringComparison.Ordinal);
        Assert.Equal(["Person: Anna Smith", "Email: anna@example.org", "PhoneNumber: 020 7946 0958"], Each(result.GetProperty("personal"), data => data.GetString()));
        Assert.DoesNotContain("anna@example.org", result.GetProperty("redacted").GetString(), StringComparison.Ordinal);
        Assert.Equal(["mixed", "positive", "neutral", "negative"], Each(result.GetProperty("sentiments"), label => label.GetString()));
        Assert.Equal(["EntityLinking", "PiiEntityRecognition", "SentimentAnalysis"], Each(result.GetProperty("jobs"), kind => kind.GetString()));
        Assert.True(result.GetProperty("exact").GetBoolean());
    }

    private static string? ErrorCode(JsonElement result) => result.GetProperty("error").GetProperty("code").GetString();

    private static IEnumerable<T> Each<T>(JsonElement array, Func<JsonElement, T> select) => array.EnumerateArray().Select(select);

    private static string Entity(JsonElement entity) =>
        $"{entity.GetProperty("text")} {entity.GetProperty("category")} {(entity.TryGetProperty("subCategory", out JsonElement sub) ? sub : "-")} {entity.GetProperty("offset")} {entity.GetProperty("length")}";
}
