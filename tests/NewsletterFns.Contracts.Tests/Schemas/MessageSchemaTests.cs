using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace NewsletterFns.Contracts.Tests;

public sealed class MessageSchemaTests
{
    public static TheoryData<string, byte[]> Messages => new()
    {
        { EventType.ArticleSummarized, MessageJson.Serialize(TestMessages.Summarized()) },
        { EventType.ArticleSummarized, MessageSize.Fit(TestMessages.Summarized(entities: 3_000)) },
        { EventType.ArticleFailed, MessageJson.Serialize(TestMessages.Failed()) },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Read_PublishedMessage_IsValid(string type, byte[] json)
    {
        var schema = await JsonSchema.FromJsonAsync(MessageSchema.Read(type));

        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(json)));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Read_PublishedMessage_HasNoPropertyThatTheSchemaDoesNotName(string type, byte[] json)
    {
        var schema = JsonNode.Parse(MessageSchema.Read(type))!;

        Assert.Empty(Undeclared(schema, schema, JsonNode.Parse(json)!, "$"));
    }

    [Theory]
    [InlineData("data.article.id", "\"not-a-hash\"")]
    [InlineData("data.article.titleSource", "\"guessed\"")]
    [InlineData("data.entities", "[{\"name\":\"x\",\"category\":\"Colour\",\"confidence\":1,\"mentions\":[{\"text\":\"x\",\"offset\":0,\"length\":1}]}]")]
    [InlineData("data.summary.sentences", "[{\"text\":\"x\",\"offset\":-1,\"length\":1,\"rank\":1}]")]
    [InlineData("type", "\"something.else\"")]
    public async Task Read_WrongMessage_IsInvalid(string path, string value)
    {
        var schema = await JsonSchema.FromJsonAsync(MessageSchema.Read(EventType.ArticleSummarized));
        var json = JsonNode.Parse(MessageJson.Serialize(TestMessages.Summarized()))!;
        var steps = path.Split('.');
        steps[..^1].Aggregate(json, (node, step) => node[step]!)[steps[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty(schema.Validate(json.ToJsonString()));
    }

    [Fact]
    public void Read_FailedMessage_NamesEveryCode()
    {
        var codes = typeof(FailureCode).GetFields().Select(field => (string?)field.GetRawConstantValue());
        var schema = JsonNode.Parse(MessageSchema.Read(EventType.ArticleFailed))!;

        Assert.Equal(codes.Order(), schema["properties"]!["data"]!["properties"]!["code"]!["enum"]!.AsArray().Select(code => (string?)code).Order());
    }

    [Fact]
    public void Read_UnknownType_SaysSo() => Assert.Throws<ArgumentException>(() => MessageSchema.Read("newsletter.article.lost.v1"));

    private static IEnumerable<string> Undeclared(JsonNode root, JsonNode schema, JsonNode value, string path)
    {
        while (schema["$ref"] is { } reference)
        {
            schema = root["definitions"]![((string)reference!)["#/definitions/".Length..]]!;
        }

        return value switch
        {
            JsonObject members => members.SelectMany(member =>
                (schema["properties"]?[member.Key] ?? schema["additionalProperties"]) is JsonObject declared
                    ? Undeclared(root, declared, member.Value!, $"{path}.{member.Key}")
                    : [$"{path}.{member.Key}"]),
            JsonArray elements => elements.SelectMany((element, i) => Undeclared(root, schema["items"]!, element!, $"{path}[{i}]")),
            _ => [],
        };
    }
}
