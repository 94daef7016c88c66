using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsletterFns.Contracts.Tests;

public sealed class MessageJsonTests
{
    [Fact]
    public void Serialize_Summarized_UsesCloudEventsNamesAndCamelCase()
    {
        var json = JsonNode.Parse(MessageJson.Serialize(TestMessages.Summarized()))!;

        Assert.Equal("1.0", (string?)json["specversion"]);
        Assert.Equal("application/json", (string?)json["datacontenttype"]);
        Assert.Equal("incoming", (string?)json["data"]!["article"]!["blob"]!["container"]);
        Assert.Equal("GPE", (string?)json["data"]!["entities"]![0]!["subcategory"]);
        Assert.Equal("embedded", (string?)json["data"]!["provenance"]!["features"]!["entities"]!["provider"]);
    }

    [Fact]
    public void Serialize_AccentedText_IsNotEscaped()
    {
        var json = Encoding.UTF8.GetString(MessageJson.Serialize(TestMessages.Summarized()));

        Assert.Contains("Perché l'energia costa di più", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_NothingKnown_LeavesPropertiesOut()
    {
        var message = TestMessages.Summarized();
        message = message with { Data = message.Data with { Article = message.Data.Article with { Byline = null, Url = null, PublishedAt = null, Source = null } } };

        var article = JsonNode.Parse(MessageJson.Serialize(message))!["data"]!["article"]!.AsObject();

        Assert.DoesNotContain("byline", article);
        Assert.DoesNotContain("url", article);
        Assert.DoesNotContain("publishedAt", article);
        Assert.DoesNotContain("source", article);
    }

    [Fact]
    public void Serialize_Result_IsTheDataWithTheText()
    {
        var data = TestMessages.Summarized().Data;
        var result = new ArticleResult
        {
            Article = data.Article, Summary = data.Summary, Entities = data.Entities, KeyPhrases = data.KeyPhrases, Sentiment = data.Sentiment, Links = data.Links,
            Provenance = data.Provenance, Usage = data.Usage, Result = data.Result, Text = "Il testo.", Html = "<p>Il testo.</p>", Quotes = [new ArticleQuoteInfo("Il testo", 0, 8, null)],
        };

        var json = JsonNode.Parse(MessageJson.Serialize(result))!.AsObject();
        json.Remove("text");
        json.Remove("html");
        json.Remove("quotes");

        Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(data, MessageJson.Options), json));
    }
}
