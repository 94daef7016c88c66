using System.Net.Sockets;
using NewsletterFns.Testing.Language;
using static NewsletterFns.Language.Emulator.Tests.EmulatorUnderTest;

namespace NewsletterFns.Language.Emulator.Tests;

public sealed class LanguageEmulatorTests
{
    private static readonly object[] OneDocument = Documents("Milan");

    [Fact]
    public async Task Start_FreePort_ListensOnLoopback()
    {
        await using var emulator = await StartAsync();

        Assert.Equal("127.0.0.1", emulator.Emulator.Endpoint.Host);
        Assert.NotEqual(0, emulator.Emulator.Endpoint.Port);
    }

    [Fact]
    public async Task Start_PortTaken_Throws()
    {
        await using var emulator = await StartAsync();

        await Assert.ThrowsAsync<IOException>(() => StartAsync(new LanguageEmulatorOptions { Port = emulator.Emulator.Endpoint.Port }));
    }

    [Theory]
    [InlineData(nameof(LanguageEmulatorOptions.Port))]
    [InlineData(nameof(LanguageEmulatorOptions.Key))]
    [InlineData(nameof(LanguageEmulatorOptions.Faults))]
    [InlineData(nameof(LanguageEmulatorOptions.Latency))]
    [InlineData(nameof(LanguageEmulatorOptions.JobPace))]
    [InlineData(nameof(LanguageEmulatorOptions.MaxJobs))]
    [InlineData(nameof(LanguageEmulatorOptions.RetryAfter))]
    public async Task Start_WrongSetting_IsNamed(string setting)
    {
        var options = new LanguageEmulatorOptions();
        object wrong = setting switch
        {
            "Port" => -1,
            "Key" => "",
            "Faults" => new[] { new FaultRate(200, 0.1) },
            "MaxJobs" => 0,
            _ => TimeSpan.FromSeconds(-1),
        };
        typeof(LanguageEmulatorOptions).GetProperty(setting)!.SetValue(options, wrong);

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => LanguageEmulator.StartAsync(options, new ScriptedLanguageService()));

        Assert.Contains(setting, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispose_ThenStart_SamePort()
    {
        int port;
        await using (var first = await StartAsync())
        {
            port = first.Emulator.Endpoint.Port;
            await first.AnalyzeAsync("EntityRecognition", OneDocument);
        }

        await using var second = await StartAsync(new LanguageEmulatorOptions { Port = port });

        Assert.Equal(200, (int)(await second.AnalyzeAsync("EntityRecognition", OneDocument)).Status);
    }

    [Fact]
    public async Task Pause_ThenResume_RefusesCallsAndKeepsJobs()
    {
        await using var emulator = await StartAsync();
        string path = await emulator.SubmitAsync(OneDocument, new { kind = "EntityRecognition" });

        await emulator.Emulator.PauseAsync();
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => emulator.GetAsync(path));
        await emulator.Emulator.ResumeAsync();

        Assert.IsType<SocketException>(refused.InnerException);
        await emulator.JobAsync(path, "succeeded");
    }

    [Fact]
    public async Task Faults_OfASeed_AreAlwaysTheSame()
    {
        async Task<int[]> Run(int seed)
        {
            await using var emulator = await StartAsync(new LanguageEmulatorOptions { Faults = FaultRate.ParseList("429:0.3,503:0.2"), Seed = seed, RetryAfter = TimeSpan.FromSeconds(1.5) });
            var statuses = new List<int>();
            for (int i = 0; i < 40; i++)
            {
                Answer answer = await emulator.AnalyzeAsync("EntityRecognition", OneDocument);
                statuses.Add((int)answer.Status);
                if (answer.Status != System.Net.HttpStatusCode.OK)
                {
                    Assert.Equal("2", answer.Header("Retry-After"));
                    Assert.Equal(answer.Status == System.Net.HttpStatusCode.TooManyRequests ? "429" : "ServiceUnavailable", answer.Code);
                }
            }

            Assert.Equal(40, emulator.Emulator.Calls.Count(EmulatedOperation.Analyze, "EntityRecognition"));
            Assert.Equal(statuses.Count(s => s == 429), emulator.Emulator.Calls.Count(status: 429));
            return [.. statuses];
        }

        int[] one = await Run(1);

        Assert.Equal(one, await Run(1));
        Assert.NotEqual(one, await Run(2));
        Assert.Contains(429, one);
        Assert.Contains(503, one);
        Assert.Contains(200, one);
    }

    [Fact]
    public async Task Latency_HoldsAnswersBack()
    {
        await using var emulator = await StartAsync(new LanguageEmulatorOptions { Latency = TimeSpan.FromSeconds(5) });

        DateTimeOffset start = emulator.Time.GetUtcNow();

        Task<Answer> call = emulator.AnalyzeAsync("EntityRecognition", OneDocument);
        await Testing.Eventually.BecomesAsync(
            () =>
            {
                emulator.Time.Advance(TimeSpan.FromSeconds(1));
                return call.IsCompleted;
            },
            "the answer");

        Assert.True(emulator.Time.GetUtcNow() - start >= TimeSpan.FromSeconds(5));
        Assert.Equal(200, (int)(await call).Status);
    }

    [Fact]
    public async Task Calls_AreCountedByOperationKindAndStatus()
    {
        await using var emulator = await StartAsync();

        await emulator.AnalyzeAsync("EntityRecognition", OneDocument);
        await emulator.AnalyzeAsync("KeyPhraseExtraction", Documents());
        string path = await emulator.SubmitAsync(OneDocument, new { kind = "EntityRecognition" });
        await emulator.GetAsync(path);
        await emulator.PostTextAsync(CancelPath(path), "");
        await emulator.GetAsync("nowhere");

        EmulatedCalls calls = emulator.Emulator.Calls;
        Assert.Equal(6, calls.Total);
        Assert.Equal(5, calls.TotalWithoutPolls);
        Assert.Equal(1, calls.Count(EmulatedOperation.Analyze, "KeyPhraseExtraction", 400));
        Assert.Equal(1, calls.Count(EmulatedOperation.SubmitJob, status: 202));
        Assert.Equal(1, calls.Count(EmulatedOperation.GetJob));
        Assert.Equal(1, calls.Count(EmulatedOperation.CancelJob));
        Assert.Equal(1, calls.Count(EmulatedOperation.Other, status: 404));
        Assert.Contains("Analyze KeyPhraseExtraction 400: 1", calls.ToString(), StringComparison.Ordinal);
        calls.Clear();
        Assert.Equal(0, calls.Total);
    }
}
