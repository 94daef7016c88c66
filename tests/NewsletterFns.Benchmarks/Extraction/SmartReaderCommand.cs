using System.IO.Compression;
using System.Text.Json;

namespace NewsletterFns.Benchmarks;

/// <summary>The other side of <see cref="ExtractionBenchmark"/>: what <c>newsletterfns extract --json</c> does, by SmartReader alone.</summary>
internal static class SmartReaderCommand
{
    public const string Name = "extraction-smartreader";

    // An address that no page has; SmartReader wants one and never asks for it.
    private static readonly Uri Address = new("https://page.example/");

    public static int Run(string folder, string output, int jobs)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        using var stream = File.Create(output);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        foreach (var (file, article) in files.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).Select(file => (file, Extract(file))))
        {
            writer.WriteStartObject(Path.GetFileName(file));
            writer.WriteString("text", article?.TextContent);
            writer.WriteString("title", article?.Title);
            writer.WriteString("author", article?.Author);
            writer.WriteString("date", article?.PublicationDate?.ToString("O"));
            writer.WriteString("language", article?.Language);
            writer.WriteEndObject();
            writer.Flush();
        }

        writer.WriteEndObject();
        return 0;
    }

    private static SmartReader.Article? Extract(string file)
    {
        using var content = File.OpenRead(file);
        using Stream unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(content, CompressionMode.Decompress) : content;
        using var reader = new StreamReader(unpacked);
        try
        {
            return new SmartReader.Reader(Address.AbsoluteUri, reader.ReadToEnd()).GetArticle();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A page it cannot read costs it nothing more.
            return null;
        }
    }
}
