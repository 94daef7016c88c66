using System.Diagnostics;
using System.Text.Json;
using NewsletterFns.Local.Running;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Running;

public sealed class RunStateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void FindConnectionString_NobodyRuns_FindsNothing() => Assert.Null(RunState.FindConnectionString(_folder.File("none")));

    [Fact]
    public void FindConnectionString_WhileRunning_FindsIt()
    {
        RunState.Publish(_folder.Path, "UseDevelopmentStorage=true");
        Assert.Equal("UseDevelopmentStorage=true", RunState.FindConnectionString(_folder.Path));

        RunState.Clear(_folder.Path);
        Assert.Null(RunState.FindConnectionString(_folder.Path));
    }

    [Fact]
    public void FindConnectionString_AnotherProcessHasTheIdNow_FindsNothing()
    {
        using var process = Process.GetCurrentProcess();
        Write(new RunState(process.Id, process.StartTime.ToUniversalTime().AddHours(-1), "UseDevelopmentStorage=true"));

        Assert.Null(RunState.FindConnectionString(_folder.Path));
    }

    [Fact]
    public void FindConnectionString_ProcessGone_FindsNothing()
    {
        Write(new RunState(int.MaxValue, DateTime.UtcNow, "UseDevelopmentStorage=true"));

        Assert.Null(RunState.FindConnectionString(_folder.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"ProcessId\": ")]
    [InlineData("null")]
    public void FindConnectionString_BrokenFile_FindsNothing(string content)
    {
        _folder.Write("run.json", content);

        Assert.Null(RunState.FindConnectionString(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private void Write(RunState state) => _folder.Write("run.json", JsonSerializer.Serialize(state));
}
