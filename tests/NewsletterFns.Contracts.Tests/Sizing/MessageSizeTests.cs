using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace NewsletterFns.Contracts.Tests;

public sealed class MessageSizeTests
{
    [Fact]
    public void Fit_SmallMessage_IsWhole()
    {
        var message = TestMessages.Summarized();

        Assert.Equal(MessageJson.Serialize(message), MessageSize.Fit(message));
    }

    [Fact]
    public void Fit_ManyMentions_KeepsEveryEntityAndItsFirstMentions()
    {
        var data = Read(MessageSize.Fit(TestMessages.Summarized(entities: 50, mentions: 200)));

        Assert.Equal(50, data.Entities.Count);
        Assert.All(data.Entities, entity => Assert.Equal(0, entity.Mentions[0].Offset));
        var truncated = Assert.Single(data.Truncated);
        Assert.Equal("entities.mentions", truncated.Field);
        Assert.Equal(10_000, truncated.Total);
        Assert.Equal(data.Entities.Sum(entity => entity.Mentions.Count), truncated.Kept);
    }

    [Fact]
    public void Fit_ManyEntities_DropsTheLowestRankedAndSaysSo()
    {
        var data = Read(MessageSize.Fit(TestMessages.Summarized(entities: 5_000, mentions: 3, keyPhrases: 500, links: 800)));

        Assert.InRange(data.Entities.Count, 100, 4_999);
        Assert.Equal(Enumerable.Range(0, data.Entities.Count).Select(i => $"Entità {i}"), data.Entities.Select(entity => entity.Name));
        Assert.Equal(["entities.mentions", "entities", "keyPhrases", "links"], data.Truncated.Select(field => field.Field));
        Assert.Equal(3, data.Summary.Sentences.Count);
    }

    [Fact]
    public void Fit_LargeMessage_UsesMostOfTheRoom()
    {
        var json = MessageSize.Fit(TestMessages.Summarized(entities: 5_000, mentions: 1));

        Assert.InRange(json.Length, MessageSize.MaxBytes * 95 / 100, MessageSize.MaxBytes);
    }

    [Fact]
    public void Fit_OverlongSentences_KeepsThoseOfHighestRankInTextOrder()
    {
        var message = TestMessages.Summarized();
        var sentences = new[] { 0.2, 0.9, 0.8 }.Select((rank, i) => new ArticleSentence(new string((char)('a' + i), 20_000), i * 20_001, 20_000, rank)).ToList();
        message = message with { Data = message.Data with { Summary = new ArticleSummary(sentences) } };

        var data = Read(MessageSize.Fit(message));

        Assert.Equal([0.9, 0.8], data.Summary.Sentences.Select(sentence => sentence.Rank));
        Assert.Contains(new TruncatedField("summary.sentences", 2, 3), data.Truncated);
    }

    [Fact]
    public void Fit_ManyEntries_DropsThemBeforeAnyEntity()
    {
        var message = TestMessages.Summarized(entities: 300, mentions: 1);
        var entities = message.Data.Entities.Select((entity, i) => entity with
        {
            Value = $"{i} km",
            Links = [new ArticleEntityLink("Wikidata", $"Q{i}", entity.Name, $"https://www.wikidata.org/wiki/Q{i}")],
        }).ToList();
        message = message with { Data = message.Data with { Entities = entities } };

        var data = Read(MessageSize.Fit(message));

        Assert.Equal([new TruncatedField("entities.links", 0, 300)], data.Truncated);
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"{i} km"), data.Entities.Select(entity => entity.Value));
    }

    [Fact]
    public void Fit_HostileTexts_StillFits()
    {
        var message = TestMessages.Summarized();
        var huge = string.Concat(Enumerable.Repeat("\"\\\u0001🎈", 20_000));
        var article = message.Data.Article with { Title = huge, Byline = huge, Url = "https://example.org/" + huge, Source = new ArticleOrigin(huge, huge, huge), Section = huge };
        message = message with { Data = message.Data with { Article = article } };

        var data = Read(MessageSize.Fit(message));

        Assert.True(data.Article.Title.Length <= 500);
        Assert.Null(data.Article.Url);
        Assert.Contains(data.Truncated, field => field.Field == "article.title" && field.Total == huge.Length);
    }

    [Fact]
    public void Fit_OverlongTitle_CostsNoEntity()
    {
        var message = TestMessages.Summarized();
        message = message with { Data = message.Data with { Article = message.Data.Article with { Title = new string('t', 60_000) } } };

        var data = Read(MessageSize.Fit(message));

        Assert.Equal([new TruncatedField("article.title", 500, 60_000)], data.Truncated);
        Assert.Equal(2, data.Entities.Count);
    }

    [Fact]
    public void Fit_AnyMessage_IsWithinTheSizeAndNamesEveryCut() =>
        Gen.Select(Gen.Int[0, 900], Gen.Int[1, 40], Gen.Int[0, 600], Gen.Int[0, 600], Gen.Int[0, 20]).Sample((entities, mentions, keyPhrases, links, sentences) =>
        {
            var whole = TestMessages.Summarized(entities, mentions, keyPhrases, links, sentences);

            var json = MessageSize.Fit(whole);

            var data = Read(json);
            Assert.True(json.Length <= MessageSize.MaxBytes);
            Assert.Equal(data.Entities.Count < entities, data.Truncated.Any(field => field.Field == "entities"));
            Assert.Equal(data.KeyPhrases.Count < keyPhrases, data.Truncated.Any(field => field.Field == "keyPhrases"));
            Assert.Equal(data.Links.Count < links, data.Truncated.Any(field => field.Field == "links"));
            Assert.Equal(data.Summary.Sentences.Count < sentences, data.Truncated.Any(field => field.Field == "summary.sentences"));
        }, iter: 60);

    private static ArticleSummarized Read(byte[] json)
    {
        Assert.NotNull(JsonNode.Parse(json));
        Assert.True(json.Length <= MessageSize.MaxBytes, $"{json.Length} bytes: {Encoding.UTF8.GetString(json)[..200]}");
        return ArticleMessageReader.ReadSummarized(BinaryData.FromBytes(json)).Data;
    }
}
