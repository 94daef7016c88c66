using NewsletterFns.Language.Emulator;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class RoutingTests
{
    [Fact]
    public async Task AnalyzeAsync_NoAddress_IsTheEmbeddedEngineAlone()
    {
        await using var host = await ServiceHost.StartAsync(new() { ["Language:Endpoints:0"] = "" });
        var document = new AnalysisDocument("1", Texts.Italian(3));

        var analysis = (await host.Service.AnalyzeAsync([document]))[0];

        var own = (await ServiceHost.Engine.AnalyzeAsync([document]))[0];
        Assert.Equal(0, host.Calls.Total);
        Assert.Equal(ServiceHost.Engine.Version, host.Service.Version);
        Assert.Equal(own.Summary, analysis.Summary);
        Assert.Equal(own.Language, analysis.Language);
        Assert.Equal(own.Entities.Select(entity => entity.Name), analysis.Entities.Select(entity => entity.Name));
        Assert.Equal(own.Entities.SelectMany(entity => entity.Links), analysis.Entities.SelectMany(entity => entity.Links));
    }

    [Fact]
    public async Task AnalyzeAsync_EachFeatureSomebodyElses_IsAskedOfThem()
    {
        await using var host = await ServiceHost.StartAsync(new()
        {
            ["Language:Features:LanguageDetection"] = "Embedded",
            ["Language:Features:Entities"] = "Azure",
            ["Language:Features:KeyPhrases"] = "Off",
            ["Language:Features:Summary"] = "Embedded",
        });

        var analysis = await host.AnalyzeAsync(Texts.English);

        Assert.Equal(
            [("LanguageDetection", "embedded"), ("Entities", "azure"), ("LinkedEntities", "embedded"), ("Summary", "embedded")],
            analysis.Provenance.Features.Select(feature => (feature.Feature.ToString(), feature.Provider)));
        Assert.Equal("en", analysis.Language.Code);
        Assert.NotEmpty(analysis.Entities);
        Assert.Contains(analysis.Entities, entity => entity.Links.Count > 0);
        Assert.Empty(analysis.KeyPhrases);
        Assert.NotEmpty(analysis.Summary);
        Assert.Equal(1, host.Calls.TotalWithoutPolls);
        Assert.Equal(1, host.Calls.Count(EmulatedOperation.Analyze, "EntityRecognition"));
    }

    [Fact]
    public async Task AnalyzeAsync_LinksOfTheService_GoToTheirEntities()
    {
        await using var host = await ServiceHost.StartAsync();

        var analysis = await host.AnalyzeAsync(Texts.English);

        Assert.Contains(analysis.Entities, entity => entity.Name == "Berlin" && entity.Links.Count > 0);
        Assert.Contains(analysis.Provenance.Features, feature => feature is { Feature: LanguageFeature.LinkedEntities, Provider: "azure", TextRecords: 1 });
    }

    [Fact]
    public async Task AnalyzeAsync_FeatureThatIsOff_IsSkippedWithTheSetting()
    {
        await using var host = await ServiceHost.StartAsync();

        var analyses = await host.Service.AnalyzeAsync([new AnalysisDocument("1", Texts.English) { Features = new HashSet<LanguageFeature> { LanguageFeature.Sentiment } }]);

        var skipped = Assert.Single(analyses[0].Provenance.Skipped);
        Assert.Contains("Language__Features__Sentiment", skipped.Reason, StringComparison.Ordinal);
        Assert.Equal(0, host.Calls.Total);
    }

    [Fact]
    public async Task AnalyzeAsync_PersonalDataOverTheService_HasItsPlaces()
    {
        const string Mail = "anna.schmidt@example.org";
        var engine = new AlteredEngine((document, analysis) => document.Text.IndexOf(Mail, StringComparison.Ordinal) is >= 0 and var at
            ? analysis with
            {
                PersonalData = [new PersonalData(Mail, "Email", null, 0.9, at, Mail.Length)],
                Provenance = analysis.Provenance with { Features = [.. analysis.Provenance.Features.Where(feature => feature.Feature != LanguageFeature.Pii), new FeatureProvenance(LanguageFeature.Pii, "test", "1")], Skipped = [] },
            }
            : analysis);
        await using var host = await ServiceHost.StartAsync(new() { ["Output:RedactPii"] = "true" }, engine: engine);
        var text = $"{Texts.English} Write to {Mail}, said the mayor.";

        var analysis = await host.AnalyzeAsync(text, title: "A library 🎈");

        var data = Assert.Single(analysis.PersonalData);
        Assert.Equal((Mail, "Email"), (data.Text, data.Category));
        Assert.Equal(Mail, text.Substring(data.Offset, data.Length));
    }

    [Fact]
    public async Task AnalyzeAsync_DatesAndQuantities_HaveTheirValues()
    {
        await using var host = await ServiceHost.StartAsync();
        var document = new AnalysisDocument("1", Texts.English) { PublishedOn = new DateOnly(2026, 11, 27) };

        var analysis = (await host.Service.AnalyzeAsync([document]))[0];

        Assert.Contains(analysis.Entities, entity => entity is { Category: EntityCategory.Quantity, Value: "3000000 EUR" });
        Assert.Contains(analysis.Entities, entity => entity is { Name: "Monday", Value: "2026-11-23" });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Roma e Milano")]
    public async Task AnalyzeAsync_LinksOfTheEngine_AreThoseThatItGivesItsOwnEntities(string? title)
    {
        await using var host = await ServiceHost.StartAsync(new() { ["Language:Features:LinkedEntities"] = "Embedded" });
        var document = new AnalysisDocument("1", Texts.Seed) { Title = title };
        var own = (await ServiceHost.Engine.AnalyzeAsync([document]))[0];

        var analysis = (await host.Service.AnalyzeAsync([document]))[0];

        Assert.Contains(analysis.Entities, entity => entity.Links.Count > 1);
        Assert.Equal(own.Entities.Select(entity => (entity.Name, Links(entity))), analysis.Entities.Select(entity => (entity.Name, Links(entity))));
        Assert.Equal("embedded", analysis.Provenance.Features.Single(feature => feature.Feature == LanguageFeature.LinkedEntities).Provider);

        static string Links(Entity entity) => string.Join(", ", entity.Links.Select(link => $"{link.DataSource} {link.Id}"));
    }

    [Fact]
    public async Task AnalyzeAsync_LinksOfTheEngineToEntitiesOfTheService_StayWithTheirNames()
    {
        // What only contains the name of a place is not that place.
        const string Name = "Berlin Philharmonic";
        const string Text = "The Berlin Philharmonic plays in the old town hall on Monday evening, and the concert is free for everyone who comes.";
        var engine = new AlteredEngine((_, analysis) => analysis with { Entities = [new Entity(Name, EntityCategory.Organization, null, 0.9, [new EntityMention(Name, 4, Name.Length)])] });
        await using var host = await ServiceHost.StartAsync(new() { ["Language:Features:LinkedEntities"] = "Embedded" }, engine: engine);

        var analysis = await host.AnalyzeAsync(Text);

        var entity = Assert.Single(analysis.Entities);
        Assert.Equal(Name, entity.Name);
        Assert.Empty(entity.Links);
    }
}
