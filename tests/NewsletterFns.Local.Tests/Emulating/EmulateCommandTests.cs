using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsletterFns.Local.Emulating;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Emulating;

public sealed class EmulateCommandTests
{
    private const string Body = """{"kind":"EntityRecognition","analysisInput":{"documents":[{"id":"1","language":"it","text":"Genova è bella."}]}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task EmulateLanguage_UntilInterrupted_AnswersWithTheKey()
    {
        await using var emulator = RunningProgram.StartCommand(["emulate-language", "--port", "0", "--key", "secret"]);
        await Eventually.BecomesAsync(() => emulator.Output.Contains("Ctrl+C ends", StringComparison.Ordinal), "the instructions", Patience);
        var address = emulator.Output.Split('\n').Single(line => line.StartsWith("Endpoint", StringComparison.Ordinal))["Endpoint".Length..].Trim();
        Assert.Contains($"Language__Endpoint={address}", emulator.Output, StringComparison.Ordinal);
        Assert.Contains("Language__Key=secret", emulator.Output, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, await PostAsync(address, "secret"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(address, "other"));
        await emulator.InterruptAsync();

        Assert.Equal(0, emulator.ExitCode);
        Assert.Contains("answered 2 calls", emulator.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmulateLanguage_Fail_FailsSo()
    {
        await using var emulator = RunningProgram.StartCommand(["emulate-language", "--port", "0", "--fail", "503:1", "--latency", "1ms", "--retry-after", "0s"]);
        await Eventually.BecomesAsync(() => emulator.Output.Contains("Ctrl+C ends", StringComparison.Ordinal), "the instructions", Patience);
        var address = emulator.Output.Split('\n').Single(line => line.StartsWith("Endpoint", StringComparison.Ordinal))["Endpoint".Length..].Trim();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(address, "any"));
        await emulator.InterruptAsync();
    }

    [Fact]
    public async Task EmulateLanguage_PortTaken_SaysTheWayOut()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var terminal = new TestTerminal();

        var exit = await terminal.RunAsync(["emulate-language", "--port", $"{port}"]);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains($"Port {port} cannot be used", terminal.Errors, StringComparison.Ordinal);
        Assert.Contains("--port", terminal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fail", "200:0.1", "429:0.1,503:0.05")]
    [InlineData("--latency", "200", "--latency must be a duration")]
    [InlineData("--latency", "1h", "--latency must be a duration")]
    [InlineData("--latency", "11m", "from 0 to 10 minutes")]
    [InlineData("--port", "70000", "--port must be a number from 0 to 65535")]
    [InlineData("--key", "", "--key must not be empty")]
    public async Task EmulateLanguage_WrongOption_SaysWhatIsExpected(string option, string value, string expected)
    {
        var terminal = new TestTerminal();

        var exit = await terminal.RunAsync(["emulate-language", option, value]);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains(expected, terminal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("200ms", 200)]
    [InlineData("1.5s", 1_500)]
    [InlineData("2m", 120_000)]
    [InlineData("0s", 0)]
    public void Duration_Units_AreRead(string text, double milliseconds)
    {
        Assert.True(DurationOption.TryParse(text, out var value));
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), value);
    }

    private static async Task<HttpStatusCode> PostAsync(string address, string key)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{address}/language/:analyze-text?api-version=2023-04-01"))
        {
            Content = new StringContent(Body, Encoding.UTF8, "application/json"),
            Headers = { { "Ocp-Apim-Subscription-Key", key } },
        };
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
