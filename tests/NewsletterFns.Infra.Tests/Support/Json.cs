using System.Text.Json.Nodes;

namespace NewsletterFns.Infra.Tests.Support;

internal static class Json
{
    /// <summary>The text of a node that must be there.</summary>
    public static string Text(JsonNode? node) => node!.GetValue<string>();
}
