using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace NewsletterFns.Language.Emulator.Tests;

/// <summary>An answer of the emulator.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Json">Its body; undefined where it is empty.</param>
internal sealed record Answer(HttpStatusCode Status, HttpResponseHeaders Headers, JsonElement Json)
{
    public JsonElement Results => Json.GetProperty("results");

    public JsonElement[] Documents => [.. Results.GetProperty("documents").EnumerateArray()];

    public JsonElement[] Errors => [.. Results.GetProperty("errors").EnumerateArray()];

    public string Code => Json.GetProperty("error").GetProperty("code").GetString()!;

    public string InnerCode => Inner(Json.GetProperty("error"), "code");

    public string InnerMessage => Inner(Json.GetProperty("error"), "message");

    public string JobStatus => Json.GetProperty("status").GetString()!;

    public JsonElement[] Items => [.. Json.GetProperty("tasks").GetProperty("items").EnumerateArray()];

    public string Header(string name) => string.Join(',', Headers.GetValues(name));

    public static string Inner(JsonElement error, string property) => error.GetProperty("innererror").GetProperty(property).GetString()!;
}
