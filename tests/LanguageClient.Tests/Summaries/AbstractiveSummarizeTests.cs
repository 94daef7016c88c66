using Azure;
using Azure.AI.TextAnalytics;
using LanguageClient.Tests.Support;

namespace LanguageClient.Tests.Summaries;

public sealed class AbstractiveSummarizeTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task AbstractiveSummarize_UntilCompleted_SubmitsPollsAndReads(bool async, bool texts)
    {
        var summary = """{"id":"0","summaries":[{"text":"In short.","contexts":[{"offset":0,"length":247}]}],"warnings":[]}""";
        await using var stub = await ServiceStub.StartAsync(
            Answers.Submitted(),
            Answers.Job("succeeded", Answers.Task("AbstractiveSummarization", summary, Answers.EmptyDocument)));
        var client = stub.Client();
        TextDocumentInput[] inputs = [new("0", "x") { Language = "it" }, new("1", "") { Language = "it" }];
        string[] strings = ["x", ""];
        var options = new AbstractiveSummarizeOptions { SentenceCount = 2, DisplayName = "short" };

        var operation = (async, texts) switch
        {
            (true, true) => await client.AbstractiveSummarizeAsync(WaitUntil.Completed, strings, "it", options),
            (true, false) => await client.AbstractiveSummarizeAsync(WaitUntil.Completed, inputs, options),
            (false, true) => client.AbstractiveSummarize(WaitUntil.Completed, strings, "it", options),
            (false, false) => client.AbstractiveSummarize(WaitUntil.Completed, inputs, options),
        };

        Assert.Equal(
            """{"displayName":"short","analysisInput":{"documents":[{"id":"0","text":"x","language":"it"},{"id":"1","text":"","language":"it"}]},"tasks":[{"parameters":{"sentenceCount":2,"stringIndexType":"Utf16CodeUnit"},"kind":"AbstractiveSummarization"}]}""",
            stub.Requests[0].Body);
        var results = operation.GetValues().Single();
        var read = Assert.Single(results[0].Summaries);
        Assert.Equal("In short.", read.Text);
        Assert.Equal((0, 247), read.Contexts.Select(context => (context.Offset, context.Length)).Single());
        Assert.Throws<InvalidOperationException>(() => results[1].Summaries);
    }
}
