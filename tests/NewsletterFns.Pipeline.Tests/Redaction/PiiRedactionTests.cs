using System.Text;
using System.Text.RegularExpressions;
using NewsletterFns.Contracts;
using NewsletterFns.Language;
using NewsletterFns.Testing;

namespace NewsletterFns.Pipeline.Tests;

public sealed partial class PiiRedactionTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Address = "anna.bianchi@example.org";

    private const string Article = $"""
        <html><head><title>Scrivete a {Address}</title></head><body><article>
        <h1>Scrivete a {Address}</h1>
        <p>La direttrice Anna Bianchi ha aperto ieri la nuova biblioteca del quartiere davanti a molte persone e ai volontari.</p>
        <p>Per prenotare una visita basta scrivere a <a href="mailto:{Address}">{Address}</a>, ha detto la direttrice. «Rispondo da {Address} ogni giorno», dice Anna Bianchi.</p>
        <p>Il programma è <a href="https://example.org/?da={Address}">in rete</a>; la sala resterà aperta anche la sera, dal lunedì al sabato.</p>
        </article></body></html>
        """;

    private static readonly Dictionary<string, string?> On = new() { ["Output:RedactPii"] = "true" };

    [Fact]
    public async Task ProcessAsync_RedactPii_LeavesNoneInMessageAndResult()
    {
        using var host = new PipelineHost(azurite, new MailFinder(), On);
        var blob = await host.DropAsync("biblioteca.html", BinaryData.FromString(Article));

        await host.Processor.ProcessAsync(blob.Name);

        var message = Assert.Single(await host.SummariesAsync());
        var result = await host.ResultAsync(message);
        var stars = new string('*', Address.Length);
        Assert.Contains(stars, result.Text, StringComparison.Ordinal);
        Assert.Contains(stars, result.Article.Title, StringComparison.Ordinal);
        Assert.Contains("Anna Bianchi", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Address, Encoding.UTF8.GetString(MessageJson.Serialize(result)), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Address, Encoding.UTF8.GetString(MessageJson.Serialize(message)), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("-redacted", message.Id, StringComparison.Ordinal);
        Assert.All(message.Data.Entities.SelectMany(entity => entity.Mentions), mention => Assert.Equal(mention.Text, result.Text.Substring(mention.Offset, mention.Length)));
        Assert.All(message.Data.Summary.Sentences, sentence => Assert.Equal(sentence.Text, result.Text.Substring(sentence.Offset, sentence.Length)));
        Assert.Contains(message.Data.Provenance.Warnings, warning => warning.Contains("asterisks", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ProcessAsync_WithoutRedactPii_LeavesAllAsItIs()
    {
        using var host = new PipelineHost(azurite, new MailFinder());
        var blob = await host.DropAsync("biblioteca.html", BinaryData.FromString(Article));

        await host.Processor.ProcessAsync(blob.Name);

        Assert.Contains(Address, (await host.ResultAsync(Assert.Single(await host.SummariesAsync()))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProcessAsync_NobodyLooksForPii_PublishesNothing()
    {
        using var host = new PipelineHost(azurite, new Silent(), On);
        var blob = await host.DropAsync("biblioteca.html", BinaryData.FromString(Article));

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Processor.ProcessAsync(blob.Name));

        Assert.Empty(await host.SummariesAsync());
    }

    [Theory]
    [InlineData("Email", true)]
    [InlineData("ITFiscalCode", true)]
    [InlineData("Person", false)]
    [InlineData("organization", false)]
    public void Includes_ByDefault_IsAllButWhatArticlesAreAbout(string category, bool included) => Assert.Equal(included, PiiCategories.Includes(new OutputOptions(), category));

    [Fact]
    public void Includes_GivenCategories_IsThose()
    {
        var options = new OutputOptions { PiiCategories = { "Person" } };

        Assert.True(PiiCategories.Includes(options, "person"));
        Assert.False(PiiCategories.Includes(options, "Email"));
    }

    /// <summary>Finds mail addresses, and beside them a summary that has one.</summary>
    private sealed partial class MailFinder : ILanguageService
    {
        public string Version => "mail-1";

        public Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<DocumentAnalysis>>([.. documents.Select(Analyze)]);

        private static DocumentAnalysis Analyze(AnalysisDocument document)
        {
            var places = Mail().Matches(document.Text).Select(match => (match.Value, match.Index, match.Length)).ToList();
            return new DocumentAnalysis(document.Id)
            {
                PersonalData = [.. places.Select(place => new PersonalData(place.Value, "Email", null, 1, place.Index, place.Length))],
                Entities = [.. places.Take(1).Select(place => new Entity(place.Value, "Email", null, 1, [new EntityMention(place.Value, place.Index, place.Length)]))],
                Summary = [new SummarySentence(document.Text, 0, document.Text.Length, 1)],
                Provenance = new AnalysisProvenance { Features = [new FeatureProvenance(LanguageFeature.Pii, "mail", "1")] },
            };
        }

        [GeneratedRegex(@"[\w.]+@[\w.]+\w")]
        private static partial Regex Mail();
    }

    private sealed class Silent : ILanguageService
    {
        public string Version => "silent-1";

        public Task<IReadOnlyList<DocumentAnalysis>> AnalyzeAsync(IReadOnlyList<AnalysisDocument> documents, CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<DocumentAnalysis>>([.. documents.Select(document => new DocumentAnalysis(document.Id))]);
    }
}
