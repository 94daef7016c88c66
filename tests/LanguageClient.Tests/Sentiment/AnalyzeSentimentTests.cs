using Azure;
using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Sentiment;

public sealed class AnalyzeSentimentTests
{
    private const string Opinions = """
        {"id":"0","sentiment":"mixed","confidenceScores":{"positive":0.5,"neutral":0.1,"negative":0.4},"sentences":[
        {"sentiment":"positive","confidenceScores":{"positive":0.9,"neutral":0.1,"negative":0.0},"offset":0,"length":16,"text":"The food is good.","targets":[],"assessments":[]},
        {"sentiment":"negative","confidenceScores":{"positive":0.0,"neutral":0.1,"negative":0.9},"offset":17,"length":20,"text":"The staff is not nice.","targets":[
        {"sentiment":"negative","confidenceScores":{"positive":0.01,"negative":0.99},"offset":21,"length":5,"text":"staff","relations":[
        {"relationType":"assessment","ref":"#/documents/0/sentences/1/assessments/0"},{"relationType":"target","ref":"#/documents/0/sentences/1/targets/0"}]}],
        "assessments":[{"sentiment":"negative","confidenceScores":{"positive":0.02,"negative":0.98},"offset":34,"length":4,"text":"nice","isNegated":true}]}],"warnings":[]}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeSentiment_WithOpinions_ReadsThem(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("SentimentAnalysis", Opinions));
        var client = stub.Client();
        var options = new AnalyzeSentimentOptions { IncludeOpinionMining = true };

        var response = async ? await client.AnalyzeSentimentAsync("x", "it", options) : client.AnalyzeSentiment("x", "it", options);

        Assert.Equal(
            """{"analysisInput":{"documents":[{"id":"0","text":"x","language":"it"}]},"parameters":{"opinionMining":true,"stringIndexType":"Utf16CodeUnit"},"kind":"SentimentAnalysis"}""",
            stub.Request.Body);
        var sentiment = response.Value;
        Assert.Equal((TextSentiment.Mixed, 0.5, 0.1, 0.4), (sentiment.Sentiment, sentiment.ConfidenceScores.Positive, sentiment.ConfidenceScores.Neutral, sentiment.ConfidenceScores.Negative));
        Assert.Equal([TextSentiment.Positive, TextSentiment.Negative], sentiment.Sentences.Select(sentence => sentence.Sentiment));
        var sentence = sentiment.Sentences.Last();
        Assert.Equal(("The staff is not nice.", 17, 20), (sentence.Text, sentence.Offset, sentence.Length));
        var opinion = Assert.Single(sentence.Opinions);
        Assert.Equal(("staff", TextSentiment.Negative, 0.99, 0.0, 21, 5), (opinion.Target.Text, opinion.Target.Sentiment, opinion.Target.ConfidenceScores.Negative, opinion.Target.ConfidenceScores.Neutral, opinion.Target.Offset, opinion.Target.Length));
        var assessment = Assert.Single(opinion.Assessments);
        Assert.Equal(("nice", true, 0.02, 34, 4), (assessment.Text, assessment.IsNegated, assessment.ConfidenceScores.Positive, assessment.Offset, assessment.Length));
    }

    [Fact]
    public async Task AnalyzeSentiment_WithoutOptions_SendsNoOpinionMining()
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("SentimentAnalysis", Opinions));

        await stub.Client().AnalyzeSentimentAsync("x", "it", CancellationToken.None);

        Assert.Contains("\"parameters\":{\"stringIndexType\":\"Utf16CodeUnit\"}", stub.Request.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task AnalyzeSentimentBatch_OfDocuments_SendsWhatTheOptionsSay(bool async, bool texts)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("SentimentAnalysis", Opinions, Answers.EmptyDocument));
        var client = stub.Client();
        TextDocumentInput[] inputs = [new("0", "x"), new("1", "")];
        string[] strings = ["x", ""];
        var options = new AnalyzeSentimentOptions { IncludeOpinionMining = false, DisableServiceLogs = true };

        var response = (async, texts) switch
        {
            (true, true) => await client.AnalyzeSentimentBatchAsync(strings, "en", options),
            (true, false) => await client.AnalyzeSentimentBatchAsync(inputs, options),
            (false, true) => client.AnalyzeSentimentBatch(strings, "en", options),
            (false, false) => client.AnalyzeSentimentBatch(inputs, options),
        };

        Assert.Contains(
            """ "parameters":{"opinionMining":false,"stringIndexType":"Utf16CodeUnit","loggingOptOut":true} """.Trim(),
            stub.Request.Body,
            StringComparison.Ordinal);
        Assert.Equal(TextSentiment.Mixed, response.Value[0].DocumentSentiment.Sentiment);
        Assert.Throws<InvalidOperationException>(() => response.Value[1].DocumentSentiment);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeSentimentBatch_WithTheOptionsOfEveryFeature_TakesThem(bool async)
    {
        await using var stub = await ServiceStub.StartAsync(Answers.Results("SentimentAnalysis", Opinions));
        var client = stub.Client();
        var options = new TextAnalyticsRequestOptions { IncludeStatistics = true };

        _ = async ? await client.AnalyzeSentimentBatchAsync(["x"], "en", options) : client.AnalyzeSentimentBatch(["x"], "en", options);

        Assert.EndsWith("showStats=true", stub.Request.Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#/documents/0/sentences/9/assessments/0")]
    [InlineData("#/documents/0/sentences/1/assessments/9")]
    [InlineData("nowhere")]
    public async Task AnalyzeSentiment_WithARelationToNothing_Fails(string reference)
    {
        await using var stub = await ServiceStub.StartAsync(
            Answers.Results("SentimentAnalysis", Opinions.Replace("#/documents/0/sentences/1/assessments/0", reference, StringComparison.Ordinal)));

        await Assert.ThrowsAsync<RequestFailedException>(() => stub.Client().AnalyzeSentimentAsync("x"));
    }
}
