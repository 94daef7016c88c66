using System.IO.Compression;
using System.Runtime.InteropServices;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Gzip;

/// <summary>Reads the one file that gzip packs; an archive in it, as in <c>.tar.gz</c>, is told by its own bytes.</summary>
internal sealed class GzipReader : IDraftReader
{
    private const int ChunkLength = 64 * 1024;

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var content = Unpack(file.Bytes, context);
        return context.ReadPart(new SourceFile(InnerName(file.Source.Name), content));
    }

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> packed, ReadingContext context)
    {
        // Files come as arrays; another owner of the memory costs a copy.
        var bytes = MemoryMarshal.TryGetArray(packed, out var segment) ? segment : new ArraySegment<byte>(packed.ToArray());
        using var source = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using var gzip = new GZipStream(source, CompressionMode.Decompress);
        using var content = new MemoryStream();
        var chunk = new byte[ChunkLength];
        try
        {
            for (int read; (read = gzip.Read(chunk)) > 0;)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.CountExpanded(read);
                content.Write(chunk, 0, read);
            }
        }
        catch (InvalidDataException exception)
        {
            throw ExtractionFaults.Malformed("a gzip file", exception);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    private static string InnerName(string name)
        => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3]
            : name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? name[..^3] + "tar"
            : name;
}
