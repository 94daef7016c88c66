using System.Diagnostics;
using System.Text.Json;

namespace NewsletterFns.Local.Running;

/// <summary>The storage of the <c>run</c> that runs now, for other commands of the same user.</summary>
/// <param name="ProcessId">The process that runs.</param>
/// <param name="StartTime">When that process was started; ids of processes are used again.</param>
/// <param name="ConnectionString">Its storage.</param>
internal sealed record RunState(int ProcessId, DateTime StartTime, string ConnectionString)
{
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(2);

    /// <summary>Tells other commands that this process runs with that storage, until <see cref="Clear"/>.</summary>
    public static void Publish(string directory, string connectionString)
    {
        using var process = Process.GetCurrentProcess();
        var state = new RunState(process.Id, process.StartTime.ToUniversalTime(), connectionString);
        File.WriteAllBytes(PathIn(directory), JsonSerializer.SerializeToUtf8Bytes(state));
    }

    /// <summary>Takes it back.</summary>
    public static void Clear(string directory) => File.Delete(PathIn(directory));

    /// <summary>The storage of the process that runs, or <see langword="null"/> where none does.</summary>
    public static string? FindConnectionString(string directory)
    {
        try
        {
            if (JsonSerializer.Deserialize<RunState>(File.ReadAllBytes(PathIn(directory))) is not { } state)
            {
                return null;
            }

            using var process = Process.GetProcessById(state.ProcessId);
            return (process.StartTime.ToUniversalTime() - state.StartTime).Duration() < ClockTolerance ? state.ConnectionString : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or ArgumentException or InvalidOperationException)
        {
            // No file, half a file, or no such process.
            return null;
        }
    }

    private static string PathIn(string directory) => Path.Combine(directory, "run.json");
}
