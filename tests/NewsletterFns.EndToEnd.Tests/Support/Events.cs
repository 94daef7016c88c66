using System.Text.Json.Nodes;
using NewsletterFns.Contracts;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>The events that a run of the command wrote with <c>--json</c>.</summary>
internal static class Events
{
    public static IReadOnlyList<JsonNode> Read(string path) => [.. JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select(node => node!)];

    public static IReadOnlyList<CloudEvent<ArticleSummarized>> Summaries(this IEnumerable<JsonNode> events) =>
        [.. events.Where(e => (string?)e["type"] == EventType.ArticleSummarized).Select(e => ArticleMessageReader.ReadSummarized(BinaryData.FromString(e.ToJsonString())))];

    public static IReadOnlyList<CloudEvent<ArticleFailed>> Failures(this IEnumerable<JsonNode> events) =>
        [.. events.Where(e => (string?)e["type"] == EventType.ArticleFailed).Select(e => ArticleMessageReader.ReadFailed(BinaryData.FromString(e.ToJsonString())))];
}
