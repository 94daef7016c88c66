using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsletterFns.Testing;

/// <summary>One of the built programs, run as its own process.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    private RunningProgram(Process process) => _process = process;

    /// <summary>What it wrote to its standard output so far.</summary>
    public string Output => Read(_output);

    /// <summary>What it wrote to its error output so far.</summary>
    public string Errors => Read(_errors);

    /// <summary>Its exit code, once it has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Starts a program with the .NET host that runs the tests.</summary>
    /// <param name="name">Name of its assembly, which the test project references; see <see cref="BuiltProgram"/>.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What is added to the environment.</param>
    public static RunningProgram Start(string name, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(BuiltProgram.Find(name));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (variable, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[variable] = value;
        }

        var program = new RunningProgram(new Process { StartInfo = start });
        program._process.OutputDataReceived += (_, line) => Append(program._output, line.Data);
        program._process.ErrorDataReceived += (_, line) => Append(program._errors, line.Data);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Starts the command <c>newsletterfns</c>.</summary>
    public static RunningProgram StartCommand(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        Start("newsletterfns", arguments, environment);

    /// <summary>Runs the command to its end.</summary>
    public static async Task<RunningProgram> RunCommandAsync(params string[] arguments)
    {
        var program = StartCommand(arguments);
        await program.WaitForExitAsync(TimeSpan.FromMinutes(5));
        return program;
    }

    /// <summary>Waits for its end.</summary>
    /// <exception cref="TimeoutException">It did not end in time, and was killed.</exception>
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
    public Task TerminateAsync() => SignalAsync("TERM");

    /// <summary>SIGINT, as by Ctrl+C: the program may end in its own way.</summary>
    public Task InterruptAsync() => SignalAsync("INT");

    /// <summary>Kills it if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await WaitForExitAsync(TimeSpan.FromSeconds(60));
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
