using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Extraction.Tests;

public sealed class ArticleExtractorTests
{
    [Fact]
    public void Extract_OverTheLimit_IsTooLargeAndNamesSizesAndSetting()
    {
        var fault = Extractor.Fault(new string('a', 1_500), configure: options => options.MaxBytes = 1_000);

        Assert.Equal(ExtractionFault.TooLarge, fault.Fault);
        Assert.Contains("1,500", fault.Message, StringComparison.Ordinal);
        Assert.Contains("1,000", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Extraction__MaxBytes", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "The text of the article is here.")]
    [InlineData("a.md", "# The text\n\nof the article is here.")]
    [InlineData("a.html", "<html><body><p>The text of the article is here.</p></body></html>")]
    public void Extract_CancelledToken_Throws(string name, string content)
        => Assert.Throws<OperationCanceledException>(() => Extractor.Create().Extract(new SourceFile(name, Encoding.UTF8.GetBytes(content)), new CancellationToken(canceled: true)));

    [Fact]
    public void Extract_NoWordAtAll_IsNoArticle() => Assert.Equal(ExtractionFault.NoArticle, Extractor.Fault("-----\n*** !!! ***\n=====").Fault);

    [Fact]
    public void Extract_SameTextInThreeFormats_GivesTheSameText()
    {
        const string First = "The ferry will sail again from Monday, the company said.";
        const string Second = "Tickets are sold on board, and dogs travel free of charge.";

        var text = Extractor.Article($"{First}\n\n{Second}\n").Text;

        Assert.Equal(text, Extractor.Article($"{First}\n\n{Second}\n", "a.md").Text);
        Assert.Equal(text, Extractor.Article($"<p>{First}</p><p>{Second}</p>", "a.html").Text);
    }

    [Fact]
    public void AddArticleExtraction_Section_IsBound()
    {
        using var services = Services(("Extraction:MaxBytes", "10"));

        var fault = Assert.Throws<ExtractionException>(() => services.GetRequiredService<IArticleExtractor>().Extract(new SourceFile("a.txt", new byte[11])));

        Assert.Equal(ExtractionFault.TooLarge, fault.Fault);
    }

    [Fact]
    public async Task AddArticleExtraction_ValueOutOfRange_FailsAtStartAndSaysHow()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Extraction:MaxBytes", "0")]);
        builder.Services.AddArticleExtraction(builder.Configuration);
        using var host = builder.Build();

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("Extraction__MaxBytes is \"0\"; set it to a number from 1 to", failure.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value))).Build();
        return new ServiceCollection().AddArticleExtraction(configuration).BuildServiceProvider();
    }
}
