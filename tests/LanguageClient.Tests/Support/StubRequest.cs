namespace LanguageClient.Tests.Support;

/// <summary>A request as it came in.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Target">Its path and query, as they were sent.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its body.</param>
internal sealed record StubRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public override string ToString() => $"{Method} {Target}";
}
