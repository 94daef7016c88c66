namespace LanguageClient.Tests.Support;

/// <summary>An answer to give.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Body">Its body.</param>
/// <param name="Headers">Its headers.</param>
internal sealed record StubAnswer(int Status, string Body, params (string Name, string Value)[] Headers)
{
    public string ContentType { get; init; } = "application/json; charset=utf-8";
}
