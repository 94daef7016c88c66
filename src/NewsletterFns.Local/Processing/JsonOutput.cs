using System.Text.Encodings.Web;
using System.Text.Json;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Processing;

/// <summary>Writes a result as JSON: into a file, all or nothing, or to the standard output.</summary>
internal sealed class JsonOutput
{
    /// <summary>Names the standard output.</summary>
    public const string StandardOutput = "-";

    /// <summary>How JSON is written for people and programs.</summary>
    public static readonly JsonWriterOptions Format = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;

    private JsonOutput(string path) => _path = path;

    /// <summary>Whether it is the standard output, which then has nothing else.</summary>
    public bool IsStandardOutput => _path == StandardOutput;

    /// <summary>Creates the file's folder, so that a wrong path shows before the work.</summary>
    /// <exception cref="CommandException">There can be no such file.</exception>
    public static JsonOutput Prepare(string path)
    {
        if (path == StandardOutput)
        {
            return new JsonOutput(path);
        }

        var fullPath = Path.GetFullPath(path);
        if (Directory.Exists(fullPath))
        {
            throw new CommandException($"--json {path} is a folder; name a file.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--json {path} cannot be written: {e.Message}", e);
        }

        return new JsonOutput(fullPath);
    }

    /// <summary>Writes the events as an array.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public Task WriteAsync(IEnumerable<ArticleEvent> events, Terminal terminal) => WriteAsync(
        stream =>
        {
            Write(events, stream);
            return Task.CompletedTask;
        },
        terminal);

    /// <summary>Has the result written; its place sees all of it at the end, or nothing.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public async Task WriteAsync(Func<Stream, Task> write, Terminal terminal)
    {
        try
        {
            using var output = Open(terminal);
            await write(output.Stream);
            output.Complete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_path} cannot be written: {e.Message}", e);
        }
    }

    // A device cannot be replaced.
    private OpenedOutput Open(Terminal terminal)
        => IsStandardOutput ? new OpenedOutput(terminal.OpenOutput())
            : _path.StartsWith("/dev/", StringComparison.Ordinal) ? new OpenedOutput(File.Create(_path))
            : new OpenedOutput(_path);

    private static void Write(IEnumerable<ArticleEvent> events, Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, Format))
        {
            writer.WriteStartArray();
            foreach (var message in events)
            {
                message.Json.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        stream.Write("\n"u8);
    }
}
