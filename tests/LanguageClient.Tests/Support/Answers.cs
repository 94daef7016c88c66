using System.Globalization;

namespace LanguageClient.Tests.Support;

/// <summary>Answers in the shapes that were recorded of the service.</summary>
internal static class Answers
{
    public const string JobId = "60d9f259-e2cc-4abd-b4fc-c9520af02f67";

    /// <summary>The error of an empty document.</summary>
    public const string EmptyDocument = """
        {"id":"1","error":{"code":"InvalidArgument","message":"Invalid Document in request.","innererror":{"code":"InvalidDocument","message":"Document text is empty."}}}
        """;

    /// <summary>What a call that answers at once says. The discriminator comes last, as it may.</summary>
    public static string Results(string kind, string documents, string errors = "", string more = "") =>
        $$"""{"results":{"documents":[{{documents}}],"errors":[{{errors}}],"modelVersion":"2023-02-01"{{more}} },"kind":"{{kind}}Results"}""";

    /// <summary>What begins a job.</summary>
    public static StubAnswer Submitted() =>
        new(202, "", ("operation-location", $"{{endpoint}}/language/analyze-text/jobs/{JobId}?api-version=2023-04-01"), ("apim-request-id", "a"));

    /// <summary>Where a job stands.</summary>
    public static StubAnswer Job(string status, string items = "", string errors = "", string more = "", string tasks = "\"completed\":1,\"failed\":0,\"inProgress\":0,\"total\":1") =>
        new(200, $$"""
            {"jobId":"{{JobId}}","lastUpdateDateTime":"2022-10-25T21:31:46Z","createdDateTime":"2022-10-25T21:31:45Z","expirationDateTime":"2022-10-26T21:31:45Z",
            "status":"{{status}}","errors":[{{errors}}],"tasks":{ {{tasks}},"items":[{{items}}]}{{more}} }
            """);

    /// <summary>A task of a job that ended.</summary>
    public static string Task(string kind, string documents, string errors = "", string more = "") => $$"""
        {"kind":"{{kind}}LROResults",{{more}}"lastUpdateDateTime":"2022-10-25T21:31:45.7628561Z","status":"succeeded",
        "results":{"documents":[{{documents}}],"errors":[{{errors}}],"modelVersion":"latest"} }
        """;

    /// <summary>A sentence of a summary.</summary>
    public static string Summary(string id, string sentence) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":"{{id}}","sentences":[{"text":"{{sentence}}","rankScore":0.75,"length":{{sentence.Length}},"offset":4}],"warnings":[]}""");
}
