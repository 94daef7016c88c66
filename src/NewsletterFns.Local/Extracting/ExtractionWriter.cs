using System.Text.Json;
using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Extracting;

/// <summary>Writes what the files gave as one JSON object, file by file.</summary>
internal sealed class ExtractionWriter : IDisposable
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _writer;

    public ExtractionWriter(Stream stream)
    {
        _stream = stream;
        _writer = new Utf8JsonWriter(stream, JsonOutput.Format);
        _writer.WriteStartObject();
    }

    public void Write(FileOutcome outcome)
    {
        _writer.WritePropertyName(outcome.File.Key);
        JsonSerializer.Serialize(_writer, FileJson.Of(outcome), ExtractJsonContext.Default.FileJson);
        // It would keep all files in memory.
        _writer.Flush();
    }

    public void Complete()
    {
        _writer.WriteEndObject();
        _writer.Flush();
        _stream.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();
}
