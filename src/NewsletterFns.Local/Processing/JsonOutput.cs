using System.Text.Encodings.Web;
using System.Text.Json;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Processing;

/// <summary>Writes the received events as a JSON array: into a file, all or nothing, or to the standard output.</summary>
internal sealed class JsonOutput
{
    /// <summary>Names the standard output.</summary>
    public const string StandardOutput = "-";

    private static readonly JsonWriterOptions Format = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    /// <summary>Writes the events.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public void Write(IEnumerable<ArticleEvent> events, Terminal terminal)
    {
        if (IsStandardOutput)
        {
            using var output = terminal.OpenOutput();
            Write(events, output);
            return;
        }

        // Beside the file, so that the move cannot cross devices; a device itself cannot be replaced.
        var isDevice = _path.StartsWith("/dev/", StringComparison.Ordinal);
        var target = isDevice ? _path : $"{_path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var file = File.Create(target))
            {
                Write(events, file);
            }

            if (!isDevice)
            {
                File.Move(target, _path, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_path} cannot be written: {e.Message}", e);
        }
    }

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
