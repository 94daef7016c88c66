using System.Diagnostics;
using System.Text;

namespace NewsletterFns.EndToEnd.Tests;

/// <summary>One of the built programs, run as its own process.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    private RunningProgram(Process process) => _process = process;

    public string Output => Read(_output);

    public string Errors => Read(_errors);

    public int ExitCode => _process.ExitCode;

    /// <summary>Starts an assembly of the test's own folder with the .NET host that runs the tests.</summary>
    public static RunningProgram Start(string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, assembly));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var program = new RunningProgram(new Process { StartInfo = start });
        program._process.OutputDataReceived += (_, line) => Append(program._output, line.Data);
        program._process.ErrorDataReceived += (_, line) => Append(program._errors, line.Data);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Runs the command to its end.</summary>
    public static async Task<RunningProgram> RunCommandAsync(params string[] arguments)
    {
        var program = Start("newsletterfns.dll", arguments);
        await program.WaitForExitAsync(TimeSpan.FromMinutes(5));
        return program;
    }

    public async Task WaitForExitAsync(TimeSpan timeout)
    {
        using var ending = new CancellationTokenSource(timeout);
        try
        {
            await _process.WaitForExitAsync(ending.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
            throw new TimeoutException($"The program did not end in {timeout}.\n{Output}\n{Errors}");
        }
    }

    /// <summary>SIGKILL: no handler runs.</summary>
    public void Kill() => _process.Kill();

    /// <summary>SIGTERM: the program may end in its own way.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await WaitForExitAsync(TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static void Append(StringBuilder builder, string? line)
    {
        lock (builder)
        {
            if (line is not null)
            {
                builder.AppendLine(line);
            }
        }
    }

    private static string Read(StringBuilder builder)
    {
        lock (builder)
        {
            return builder.ToString();
        }
    }
}
