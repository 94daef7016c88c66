using System.Text.Json;
using static NewsletterFns.Language.Emulator.Tests.EmulatorUnderTest;

namespace NewsletterFns.Language.Emulator.Tests;

public sealed class JobTests
{
    private static readonly object Entities = new { kind = "EntityRecognition", taskName = "ner", parameters = new { } };
    private static readonly object Phrases = new { kind = "KeyPhraseExtraction" };
    private static readonly object Healthcare = new { kind = "Healthcare" };

    [Fact]
    public async Task Job_AllKinds_AnalysesEachDocumentOnce()
    {
        await using var emulator = await StartAsync();
        object[] tasks =
        [
            Entities, Phrases, new { kind = "EntityLinking" }, new { kind = "SentimentAnalysis" }, new { kind = "PiiEntityRecognition" },
            new { kind = "ExtractiveSummarization", parameters = new { sentenceCount = 2, sortBy = "Rank" } },
            new { kind = "ExtractiveSummarization", taskName = "one", parameters = new { sentenceCount = 1 } },
            new { kind = "AbstractiveSummarization", parameters = new { sentenceCount = 2 } },
        ];

        Answer answer = await emulator.JobAsync(await emulator.SubmitAsync(new[] { Document("a", "Milan is good. It rains. More.", "en"), Document("b", "Milano è bella.", "it") }, tasks), "succeeded");

        AnalysisDocument[] documents = [.. Assert.Single(emulator.Service.Calls)];
        Assert.Equal([LanguageFeature.Entities, LanguageFeature.LinkedEntities, LanguageFeature.KeyPhrases, LanguageFeature.Summary, LanguageFeature.Pii, LanguageFeature.Sentiment], documents[0].Features!.Order());
        Assert.DoesNotContain(LanguageFeature.LinkedEntities, documents[1].Features!);
        Assert.Equal(2, documents[0].SummarySentences);
        Assert.Equal(
            ["EntityRecognitionLROResults", "KeyPhraseExtractionLROResults", "EntityLinkingLROResults", "SentimentAnalysisLROResults", "PiiEntityRecognitionLROResults", "ExtractiveSummarizationLROResults", "ExtractiveSummarizationLROResults", "AbstractiveSummarizationLROResults"],
            answer.Items.Select(item => item.GetProperty("kind").GetString()));
        Assert.Equal("ner", answer.Items[0].GetProperty("taskName").GetString());
        Assert.False(answer.Items[1].TryGetProperty("taskName", out _));
        Assert.Equal("UnsupportedLanguageCode", Answer.Inner(answer.Items[2].GetProperty("results").GetProperty("errors")[0].GetProperty("error"), "code"));
        Assert.Equal(["Milan is good. 1", "It rains. 0.5"], FirstDocument(answer, 5).GetProperty("sentences").EnumerateArray().Select(s => $"{s.GetProperty("text")} {s.GetProperty("rankScore")}"));
        Assert.Single(FirstDocument(answer, 6).GetProperty("sentences").EnumerateArray());
        JsonElement summary = FirstDocument(answer, 7).GetProperty("summaries")[0];
        Assert.Equal("Milan is good. It rains.", summary.GetProperty("text").GetString());
        Assert.Equal([0, 15], summary.GetProperty("contexts").EnumerateArray().Select(context => context.GetProperty("offset").GetInt32()));
        Assert.Equal("test", answer.Json.GetProperty("displayName").GetString());
        Assert.Equal(8, answer.Json.GetProperty("tasks").GetProperty("completed").GetInt32());
    }

    [Fact]
    public async Task Job_Pace_GoesThroughStatesAndShowsPartialItems()
    {
        await using var emulator = await StartAsync(new LanguageEmulatorOptions { JobPace = TimeSpan.FromSeconds(10) });
        string path = await emulator.SubmitAsync(Documents("Milan"), Entities, Phrases);

        Answer submitted = await emulator.JobAsync(path, "notStarted");
        emulator.Time.Advance(TimeSpan.FromSeconds(6));
        Answer running = await emulator.JobAsync(path, "running");
        emulator.Time.Advance(TimeSpan.FromSeconds(5));
        Answer partial = await emulator.JobAsync(path, "running");
        emulator.Time.Advance(TimeSpan.FromSeconds(9));
        Answer done = await emulator.JobAsync(path, "succeeded");

        Assert.Equal((0, 0, 2, 0), Counts(submitted));
        Assert.Equal((0, 0, 2, 0), Counts(running));
        Assert.Equal((1, 0, 1, 1), Counts(partial));
        Assert.Equal((2, 0, 0, 2), Counts(done));
        Assert.Equal("2026-11-27T09:00:00Z", done.Json.GetProperty("createdDateTime").GetString());
        Assert.Equal("2026-11-27T09:00:20Z", done.Json.GetProperty("lastUpdatedDateTime").GetString());
        Assert.Equal("2026-11-27T09:00:20Z", done.Json.GetProperty("lastUpdateDateTime").GetString());
        Assert.Equal("2026-11-28T09:00:00Z", done.Json.GetProperty("expirationDateTime").GetString());
        Assert.Equal("2026-11-27T09:00:10.0000000Z", done.Items[0].GetProperty("lastUpdateDateTime").GetString());
    }

    [Fact]
    public async Task Job_WhileServiceWorks_IsNotDone()
    {
        await using var emulator = await StartAsync();
        var gate = new TaskCompletionSource();
        emulator.Service.Gate = gate.Task;
        string path = await emulator.SubmitAsync(Documents("Milan"), Entities);

        Answer running = await emulator.JobAsync(path, "running");
        gate.SetResult();
        await emulator.JobAsync(path, "succeeded");

        Assert.Equal((0, 0, 1, 0), Counts(running));
    }

    [Fact]
    public async Task Job_SomeTasksUnsupported_IsPartiallyCompleted()
    {
        await using var emulator = await StartAsync();

        Answer some = await emulator.JobAsync(await emulator.SubmitAsync(Documents("Milan"), Entities, Healthcare), "partiallyCompleted");
        Answer all = await emulator.JobAsync(await emulator.SubmitAsync(Documents("Milan"), Healthcare), "failed");

        Assert.Equal((1, 1, 0, 2), Counts(some));
        Assert.Equal("failed", some.Items[1].GetProperty("status").GetString());
        Assert.Equal("#/tasks/items/1", some.Json.GetProperty("errors")[0].GetProperty("target").GetString());
        Assert.Equal((0, 1, 0, 1), Counts(all));
    }

    [Theory]
    [InlineData(true, "ServiceUnavailable")]
    [InlineData(false, "InternalServerError")]
    public async Task Job_ServiceFails_FailsWithErrorPerTask(bool unavailable, string code)
    {
        await using var emulator = await StartAsync();
        emulator.Service.Fault = unavailable ? new LanguageServiceUnavailableException("secret") : new InvalidOperationException("secret");

        Answer answer = await emulator.JobAsync(await emulator.SubmitAsync(Documents("Milan"), Entities, Phrases), "failed");

        Assert.Equal((0, 2, 0, 2), Counts(answer));
        Assert.Equal([$"{code} #/tasks/items/0", $"{code} #/tasks/items/1"], answer.Json.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("code")} {error.GetProperty("target")}"));
        Assert.DoesNotContain("secret", answer.Json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_ManyDocuments_ArePagedWithNextLink()
    {
        await using var emulator = await StartAsync();
        string path = await emulator.SubmitAsync(Documents([.. Enumerable.Range(0, 25).Select(i => i == 7 ? "" : "Milan")]), Entities, Phrases);
        await emulator.JobAsync(path, "succeeded");

        Answer first = await emulator.GetAsync(path + "&showStats=true");
        Answer second = await emulator.GetAsync(new Uri(first.Json.GetProperty("nextLink").GetString()!).PathAndQuery[1..]);
        Answer small = await emulator.GetAsync(path + "&top=3&skip=6");

        Assert.Equal(19, Ids(first, 0).Length);
        Assert.Equal(["20", "21", "22", "23", "24"], Ids(second, 0));
        Assert.Equal(Ids(second, 0), Ids(second, 1));
        Assert.False(second.Json.TryGetProperty("nextLink", out _));
        Assert.True(second.Items[0].GetProperty("results").TryGetProperty("statistics", out _));
        Assert.Equal("""{"documentsCount":25,"validDocumentsCount":24,"erroneousDocumentsCount":1,"transactionsCount":24}""", first.Items[0].GetProperty("results").GetProperty("statistics").GetRawText());
        Assert.Equal("""{"documentsCount":25,"validDocumentsCount":24,"erroneousDocumentsCount":1,"transactionsCount":48}""", first.Json.GetProperty("statistics").GetRawText());
        Assert.Equal(["6", "8"], Ids(small, 0));
        Assert.Equal("7", small.Items[0].GetProperty("results").GetProperty("errors")[0].GetProperty("id").GetString());
        Assert.Contains("&skip=9&top=3", small.Json.GetProperty("nextLink").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&top=0")]
    [InlineData("&skip=-1")]
    [InlineData("&top=x")]
    public async Task Job_BadPage_Is400(string query)
    {
        await using var emulator = await StartAsync();
        string path = await emulator.SubmitAsync(Documents("Milan"), Entities);

        Answer answer = await emulator.GetAsync(path + query);

        Assert.Equal((400, "InvalidParameterValue"), ((int)answer.Status, answer.InnerCode));
    }

    [Fact]
    public async Task Cancel_WhileRunning_EndsTheWork()
    {
        await using var emulator = await StartAsync();
        emulator.Service.Gate = new TaskCompletionSource().Task;
        string path = await emulator.SubmitAsync(Documents("Milan"), Entities);
        await emulator.JobAsync(path, "running");

        Answer cancel = await emulator.PostTextAsync(CancelPath(path), "");
        Answer cancelled = await emulator.JobAsync(path, "cancelled");

        Assert.Equal(202, (int)cancel.Status);
        Assert.EndsWith(path, cancel.Header("operation-location"), StringComparison.Ordinal);
        Assert.Equal((0, 0, 0, 0), Counts(cancelled));
    }

    [Fact]
    public async Task Cancel_AtPace_GoesThroughCancellingAndKeepsWhatIsDone()
    {
        await using var emulator = await StartAsync(new LanguageEmulatorOptions { JobPace = TimeSpan.FromSeconds(10) });
        string path = await emulator.SubmitAsync(Documents("Milan"), Entities, Phrases);
        emulator.Time.Advance(TimeSpan.FromSeconds(11));
        Answer partial = await Testing.Eventually.ValueAsync(async () => await emulator.GetAsync(path) is var a && a.Items.Length == 1 ? a : null, "the first task");

        await emulator.PostTextAsync(CancelPath(path), "");
        Answer cancelling = await emulator.JobAsync(path, "cancelling");
        emulator.Time.Advance(TimeSpan.FromSeconds(10));
        Answer cancelled = await emulator.JobAsync(path, "cancelled");

        Assert.Equal("running", partial.JobStatus);
        Assert.Equal((1, 0, 1, 1), Counts(cancelling));
        Assert.Equal((1, 0, 0, 1), Counts(cancelled));
    }

    [Fact]
    public async Task Cancel_Done_StaysDone()
    {
        await using var emulator = await StartAsync();
        string path = await emulator.SubmitAsync(Documents("Milan"), Entities);
        await emulator.JobAsync(path, "succeeded");

        Answer cancel = await emulator.PostTextAsync(CancelPath(path), "");

        Assert.Equal(202, (int)cancel.Status);
        Assert.Equal("succeeded", (await emulator.GetAsync(path)).JobStatus);
    }

    [Fact]
    public async Task Job_AfterADay_IsForgotten()
    {
        await using var emulator = await StartAsync();
        string path = await emulator.SubmitAsync(Documents("Milan"), Entities);
        await emulator.JobAsync(path, "succeeded");

        emulator.Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        Answer before = await emulator.GetAsync(path);
        emulator.Time.Advance(TimeSpan.FromTicks(1));
        Answer after = await emulator.GetAsync(path);

        Assert.Equal(200, (int)before.Status);
        Assert.Equal((404, "NotFound"), ((int)after.Status, after.Code));
        Assert.Equal(404, (int)(await emulator.PostTextAsync(CancelPath(path), "")).Status);
    }

    [Fact]
    public async Task Job_OverCapacity_DropsTheOldest()
    {
        await using var emulator = await StartAsync(new LanguageEmulatorOptions { MaxJobs = 2 });
        var paths = new List<string>();
        for (int i = 0; i < 3; i++)
        {
            paths.Add(await emulator.SubmitAsync(Documents("Milan"), Entities));
        }

        Assert.Equal(404, (int)(await emulator.GetAsync(paths[0])).Status);
        await emulator.JobAsync(paths[1], "succeeded");
        await emulator.JobAsync(paths[2], "succeeded");
    }

    public static TheoryData<string, int, string, string> BadJobs => new()
    {
        { """{"analysisInput":{"documents":[{"id":"1","text":"a"}]}}""", 400, "InvalidRequestBodyFormat", "Invalid request body format. 'tasks' must hold" },
        { """{"analysisInput":{"documents":[{"id":"1","text":"a"}]},"tasks":[]}""", 400, "InvalidRequestBodyFormat", "Invalid request body format. 'tasks' must hold" },
        { """{"tasks":[{"kind":"EntityRecognition"}]}""", 400, "MissingInputDocuments", "Missing input documents." },
        { """{"analysisInput":{"documents":[{"id":"1","text":"a"}]},"tasks":[{"kind":"LanguageDetection"}]}""", 400, "InvalidParameterValue", "The kind 'LanguageDetection'" },
        { """{"analysisInput":{"documents":[{"id":"1","text":""}]},"tasks":[{"kind":"EntityRecognition"}]}""", 400, "InvalidDocumentBatch", "Document text is empty." },
        { """{"analysisInput":{"documents":[{"id":"1","text":"a"}]},"tasks":[{"kind":"EntityRecognition"},{"kind":"EntityRecognition"}]}""", 400, "InvalidRequestBodyFormat", "Duplicate task name" },
        { """{"analysisInput":{"documents":[{"id":"1","text":"a"}]},"tasks":[{"kind":"EntityRecognition","parameters":{"modelVersion":"bad"}}]}""", 400, "InvalidParameterValue", "Job task parameter value bad is not supported for model-version" },
        { """{"analysisInput":{"documents":[{"id":"1","text":"a"}]},"tasks":[{"kind":"ExtractiveSummarization","parameters":{"sentenceCount":21}}]}""", 400, "InvalidParameterValue", "The value '21' of parameter sentenceCount" },
        { """{"analysisInput":{"documents":[{"id":"1","text":"a"}]},"tasks":[{"kind":"ExtractiveSummarization","parameters":{"sortBy":"Name"}}]}""", 400, "InvalidParameterValue", "The value 'Name' of parameter sortBy" },
    };

    [Theory]
    [MemberData(nameof(BadJobs))]
    public async Task Submit_BadBody_Is400WithExactCode(string body, int status, string code, string message)
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.PostTextAsync(JobsPath, body);

        Assert.Equal((status, code), ((int)answer.Status, answer.InnerCode));
        Assert.StartsWith(message, answer.InnerMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_Limits_AreOfAllDocuments()
    {
        await using var emulator = await StartAsync();
        Task<Answer> Submit(params string[] texts) => emulator.PostAsync(JobsPath, new { analysisInput = new { documents = Documents(texts) }, tasks = new[] { Phrases } });

        Answer most = await Submit(new string('x', 100_000), new string('x', 25_000));
        Answer together = await Submit(new string('x', 100_000), new string('x', 25_001));
        Answer alone = await Submit(new string('x', 125_001));
        Answer many = await Submit([.. Enumerable.Repeat("x", 26)]);

        Assert.Equal(202, (int)most.Status);
        Assert.Equal((400, "InvalidDocumentBatch"), ((int)together.Status, together.InnerCode));
        Assert.Equal((400, "InvalidDocument"), ((int)alone.Status, alone.InnerCode));
        Assert.Equal((400, "Batch request contains too many records. Max 25 records are permitted."), ((int)many.Status, many.InnerMessage));
    }

    [Fact]
    public async Task Submit_TwoTasksOfOneKindWithNames_BothAnswered()
    {
        await using var emulator = await StartAsync();
        string path = await emulator.SubmitAsync(Documents("Milan"), Entities, new { kind = "EntityRecognition", taskName = "other" });

        Answer answer = await emulator.JobAsync(path, "succeeded");

        Assert.Equal(["ner", "other"], answer.Items.Select(item => item.GetProperty("taskName").GetString()));
    }

    private static JsonElement FirstDocument(Answer answer, int task) => answer.Items[task].GetProperty("results").GetProperty("documents")[0];

    private static string[] Ids(Answer answer, int task) => [.. answer.Items[task].GetProperty("results").GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("id").GetString()!)];

    private static (int Completed, int Failed, int InProgress, int Items) Counts(Answer answer)
    {
        JsonElement tasks = answer.Json.GetProperty("tasks");
        return (tasks.GetProperty("completed").GetInt32(), tasks.GetProperty("failed").GetInt32(), tasks.GetProperty("inProgress").GetInt32(), answer.Items.Length);
    }
}
