using NewsletterFns.Contracts;
using NewsletterFns.Testing;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>The same name dropped again into a storage that remembers.</summary>
public sealed class DroppedAgainTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Process_DroppedAgain_KeepsTheIdUnlessTheArticleChanged()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("articolo.txt", Fixtures.Article(1));

        var first = await ProcessAsync();
        var unchanged = await ProcessAsync();
        File.WriteAllText(file, Fixtures.Article(2));
        var changed = await ProcessAsync();

        Assert.Equal(first.Id, unchanged.Id);
        Assert.Equal(first.Data.Article.Id, unchanged.Data.Article.Id);
        Assert.NotEqual(first.Data.Article.Id, changed.Data.Article.Id);
        Assert.NotEqual(first.Id, changed.Id);

        async Task<CloudEvent<ArticleSummarized>> ProcessAsync()
        {
            var output = folder.File("out.json");
            await using var command = await RunningProgram.RunCommandAsync("process", file, "--json", output, "--storage", azurite.ConnectionString);
            Assert.True(command.ExitCode == 0, command.Output + command.Errors);
            return Assert.Single(Events.Read(output).Summaries());
        }
    }
}
