namespace NewsletterFns.EndToEnd.Tests;

public sealed class ManyArticlesTests(ManyArticlesRun run) : IClassFixture<ManyArticlesRun>
{
    [Fact]
    public void Process_ThousandArticlesAtOnce_GiveAllTheirMessages()
    {
        Assert.True(run.Command.ExitCode == 0, run.Command.Errors);
        Assert.Equal(ManyArticlesRun.Count, run.Events.Summaries().Select(message => message.Id).Distinct().Count());
        Assert.Equal(ManyArticlesRun.Count, run.Events.Summaries().Select(message => message.Data.Article.Blob.Name).Distinct().Count());
    }
}
