using System.Text.Json;
using static NewsletterFns.Language.Emulator.Tests.EmulatorUnderTest;

namespace NewsletterFns.Language.Emulator.Tests;

public sealed class AnalyzeTests
{
    [Fact]
    public async Task Analyze_Entities_EveryMentionInTextOrder()
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.AnalyzeAsync("EntityRecognition", Documents("Contoso left Milan. Contoso is back."));

        Assert.Equal("EntityRecognitionResults", answer.Json.GetProperty("kind").GetString());
        Assert.Equal("scripted-1.0", answer.Results.GetProperty("modelVersion").GetString());
        Assert.Equal(
            ["Contoso Organization - 0 7 0.75", "Milan Location GPE 13 5 0.9", "Contoso Organization - 20 7 0.75"],
            Entities(answer.Documents[0]));
        Assert.Empty(answer.Documents[0].GetProperty("warnings").EnumerateArray());
        Assert.False(answer.Documents[0].TryGetProperty("statistics", out _));
    }

    [Fact]
    public async Task Analyze_KindLast_IsRead()
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.PostTextAsync(AnalyzePath, """{"analysisInput":{"documents":[{"text":"Milan","id":"a"}]},"parameters":{},"kind":"EntityRecognition"}""");

        Assert.Equal(["Milan Location GPE 0 5 0.9"], Entities(answer.Documents.Single()));
    }

    [Theory]
    [InlineData(null, 2, 5)]
    [InlineData("TextElements_v8", 2, 5)]
    [InlineData("UnicodeCodePoint", 8, 5)]
    [InlineData("Utf16CodeUnit", 12, 5)]
    public async Task Analyze_StringIndexType_CountsItsUnits(string? type, int offset, int length)
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.AnalyzeAsync("EntityRecognition", Documents("👩‍👩‍👧‍👧 Milan"), new { stringIndexType = type });

        JsonElement entity = answer.Documents[0].GetProperty("entities")[0];
        Assert.Equal((offset, length), (entity.GetProperty("offset").GetInt32(), entity.GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task Analyze_LinkedEntities_OneEntryEachWithAddress()
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.AnalyzeAsync("EntityLinking", Documents("Contoso left Milan for Milan."));

        JsonElement entity = Assert.Single(answer.Documents[0].GetProperty("entities").EnumerateArray());
        Assert.Equal("Milano", entity.GetProperty("name").GetString());
        Assert.Equal("Q490", entity.GetProperty("id").GetString());
        Assert.Equal("Wikidata", entity.GetProperty("dataSource").GetString());
        Assert.Equal("https://www.wikidata.org/wiki/Q490", entity.GetProperty("url").GetString());
        Assert.Equal([13, 23], entity.GetProperty("matches").EnumerateArray().Select(match => match.GetProperty("offset").GetInt32()));
    }

    [Fact]
    public async Task Analyze_Pii_RedactsWhatIsWanted()
    {
        await using var emulator = await StartAsync();
        object[] documents = Documents("Write 👩‍👧 to a@b.it or +39 02 555.");

        Answer all = await emulator.AnalyzeAsync("PiiEntityRecognition", documents);
        Answer some = await emulator.AnalyzeAsync("PiiEntityRecognition", documents, new { domain = "phi", piiCategories = new[] { "PhoneNumber" }, loggingOptOut = true });

        Assert.Equal("Write 👩‍👧 to ****** or **********.", all.Documents[0].GetProperty("redactedText").GetString());
        Assert.Equal("Write 👩‍👧 to a@b.it or **********.", some.Documents[0].GetProperty("redactedText").GetString());
        Assert.Equal(["+39 02 555 PhoneNumber - 21 10 0.8"], Entities(some.Documents[0]));
    }

    [Fact]
    public async Task Analyze_KeyPhrases_AreStrings()
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.AnalyzeAsync("KeyPhraseExtraction", Documents("absolute nonsense absolute"));

        Assert.Equal(["absolute", "nonsense"], answer.Documents[0].GetProperty("keyPhrases").EnumerateArray().Select(phrase => phrase.GetString()));
    }

    [Fact]
    public async Task Analyze_Sentiment_WithOpinionMining_HasEmptyOpinions()
    {
        await using var emulator = await StartAsync();

        Answer plain = await emulator.AnalyzeAsync("SentimentAnalysis", Documents("It is good. It is bad."));
        Answer mined = await emulator.AnalyzeAsync("SentimentAnalysis", Documents("It is good. It is bad."), new { opinionMining = true });

        Assert.Equal("mixed", plain.Documents[0].GetProperty("sentiment").GetString());
        Assert.Equal(["positive 0 11", "negative 12 10"], plain.Documents[0].GetProperty("sentences").EnumerateArray().Select(s =>
            $"{s.GetProperty("sentiment")} {s.GetProperty("offset")} {s.GetProperty("length")}"));
        Assert.False(plain.Documents[0].GetProperty("sentences")[0].TryGetProperty("targets", out _));
        Assert.Empty(mined.Documents[0].GetProperty("sentences")[0].GetProperty("targets").EnumerateArray());
        Assert.Empty(mined.Documents[0].GetProperty("sentences")[0].GetProperty("assessments").EnumerateArray());
    }

    [Theory]
    [InlineData("buongiorno a tutti", "", "Italian", "it")]
    [InlineData("hei", "", "Norwegian", "no")]
    [InlineData("!?", "", "(Unknown)", "(Unknown)")]
    [InlineData("abc", "it", "Italian", "it")]
    [InlineData("abc", "none", "English", "en")]
    [InlineData("abc", null, "English", "en")]
    public async Task Analyze_Language_HasServicesNames(string text, string? countryHint, string name, string code)
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.AnalyzeAsync("LanguageDetection", new[] { new { id = "1", text, countryHint } });

        JsonElement language = answer.Documents[0].GetProperty("detectedLanguage");
        Assert.Equal((name, code), (language.GetProperty("name").GetString(), language.GetProperty("iso6391Name").GetString()));
    }

    [Fact]
    public async Task Analyze_ShowStats_TellsSizesAndCost()
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.AnalyzeAsync("EntityRecognition", Documents(new string('x', 1001), "e\u0301", ""), query: "&showStats=true");

        Assert.Equal("""{"charactersCount":1001,"transactionsCount":2}""", answer.Documents[0].GetProperty("statistics").GetRawText());
        Assert.Equal("""{"charactersCount":1,"transactionsCount":1}""", answer.Documents[1].GetProperty("statistics").GetRawText());
        Assert.Equal("""{"documentsCount":3,"validDocumentsCount":2,"erroneousDocumentsCount":1,"transactionsCount":3}""", answer.Results.GetProperty("statistics").GetRawText());
        Assert.Equal("CognitiveServices.TextAnalytics.BatchScoring=2,CognitiveServices.TextAnalytics.TextRecords=3", answer.Header("csp-billing-usage"));
    }

    [Fact]
    public async Task Analyze_OnlyWantedFeature_IsAskedForOnce()
    {
        await using var emulator = await StartAsync();

        await emulator.AnalyzeAsync("KeyPhraseExtraction", new[] { Document("a", "one", "pt-BR"), Document("b", "two", "no"), Document("c", "three") });

        IReadOnlyList<AnalysisDocument> documents = Assert.Single(emulator.Service.Calls);
        Assert.Equal(["pt", "nb", "en"], documents.Select(document => document.Language));
        Assert.All(documents, document => Assert.Equal([LanguageFeature.KeyPhrases], document.Features!));
    }

    [Theory]
    [InlineData("EntityRecognition", "x", null, "InvalidDocument", "Document text is empty.")]
    [InlineData("EntityRecognition", "text", "tlh", "UnsupportedLanguageCode", "Invalid language code 'tlh'. Supported languages: af,")]
    [InlineData("EntityLinking", "text", "it", "UnsupportedLanguageCode", "Invalid language code 'it'. Supported languages: en,es. For additional details see https://aka.ms/language-service/language-support")]
    [InlineData("KeyPhraseExtraction", "text", "notalanguage", "UnsupportedLanguageCode", "Invalid language code 'notalanguage'. Supported languages: de,en,")]
    public async Task Analyze_BadDocument_CostsOnlyThat(string kind, string text, string? language, string code, string message)
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.AnalyzeAsync(kind, new[] { Document("good", "Milan", "en"), Document("bad", text == "x" ? "" : text, language) });

        Assert.Equal(200, (int)answer.Status);
        Assert.Equal("good", Assert.Single(answer.Documents).GetProperty("id").GetString());
        JsonElement failure = Assert.Single(answer.Errors);
        Assert.Equal("bad", failure.GetProperty("id").GetString());
        Assert.Equal("InvalidArgument", failure.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(code, Answer.Inner(failure.GetProperty("error"), "code"));
        Assert.StartsWith(message, Answer.Inner(failure.GetProperty("error"), "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_InvalidCountryHint_CostsOnlyThat()
    {
        await using var emulator = await StartAsync();

        Answer answer = await emulator.AnalyzeAsync("LanguageDetection", new[] { new { id = "1", text = "hello", countryHint = "invalidcountry" }, new { id = "2", text = "hello", countryHint = "zz" } });

        Assert.Equal("InvalidCountryHint", Answer.Inner(Assert.Single(answer.Errors).GetProperty("error"), "code"));
        Assert.Equal("2", Assert.Single(answer.Documents).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Analyze_Size_IsMeasuredInTextElements()
    {
        await using var emulator = await StartAsync();
        string accented = string.Concat(Enumerable.Repeat("e\u0301", 5120));

        Answer answer = await emulator.AnalyzeAsync("KeyPhraseExtraction", Documents(accented, new string('x', 5120), accented + "x"));

        Assert.Equal(["0", "1"], answer.Documents.Select(document => document.GetProperty("id").GetString()));
        Assert.Equal("InvalidDocument", Answer.Inner(Assert.Single(answer.Errors).GetProperty("error"), "code"));
        Assert.Contains("5120 text elements", Answer.Inner(answer.Errors[0].GetProperty("error"), "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_FeatureFailed_IsInternalErrorOfDocument()
    {
        await using var emulator = await StartAsync();
        emulator.Service.Failing.Add(LanguageFeature.KeyPhrases);

        Answer answer = await emulator.AnalyzeAsync("KeyPhraseExtraction", Documents("absolute"));

        JsonElement error = Assert.Single(answer.Errors).GetProperty("error");
        Assert.Equal("InternalServerError", error.GetProperty("code").GetString());
        Assert.DoesNotContain("secret", answer.Json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_FeatureMissing_IsEmptyWithWarning()
    {
        await using var emulator = await StartAsync();
        emulator.Service.Missing.Add(LanguageFeature.Pii);
        emulator.Service.Missing.Add(LanguageFeature.Sentiment);

        Answer pii = await emulator.AnalyzeAsync("PiiEntityRecognition", Documents("a@b.it"));
        Answer sentiment = await emulator.AnalyzeAsync("SentimentAnalysis", Documents("good"));

        Assert.Empty(pii.Documents[0].GetProperty("entities").EnumerateArray());
        Assert.Equal("It is not there for this language.", pii.Documents[0].GetProperty("warnings")[0].GetProperty("message").GetString());
        Assert.Equal("UnsupportedLanguageCode", Answer.Inner(sentiment.Errors[0].GetProperty("error"), "code"));
    }

    [Fact]
    public async Task Analyze_SameRequest_SameAnswer()
    {
        await using var emulator = await StartAsync();

        Answer one = await emulator.AnalyzeAsync("EntityRecognition", Documents("Contoso left Milan."));
        Answer two = await emulator.AnalyzeAsync("EntityRecognition", Documents("Contoso left Milan."));

        Assert.Equal(one.Json.GetRawText(), two.Json.GetRawText());
        Assert.NotEqual(one.Header("apim-request-id"), two.Header("apim-request-id"));
    }

    private static IEnumerable<string> Entities(JsonElement document) => document.GetProperty("entities").EnumerateArray().Select(entity =>
        $"{entity.GetProperty("text")} {entity.GetProperty("category")} {(entity.TryGetProperty("subcategory", out JsonElement sub) ? sub : "-")} {entity.GetProperty("offset")} {entity.GetProperty("length")} {entity.GetProperty("confidenceScore")}");
}
