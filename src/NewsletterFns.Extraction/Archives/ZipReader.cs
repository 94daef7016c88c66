using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Archives;

/// <summary>Reads the files in a ZIP archive, in the order of their names. A file that gives no article costs only itself.</summary>
internal sealed class ZipReader : IDraftReader
{
    private const int ChunkLength = 64 * 1024;
    private static readonly Encoding NamesWithoutFlag = Encoding.GetEncoding(437);

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        // Files come as arrays; another owner of the memory costs a copy.
        var bytes = MemoryMarshal.TryGetArray(file.Bytes, out var segment) ? segment : new ArraySegment<byte>(file.Bytes.ToArray());
        try
        {
            using var source = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
            using var archive = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true, NamesWithoutFlag);
            if (archive.Entries.Count > context.Options.MaxArchiveEntries)
            {
                throw ExtractionFaults.TooManyEntries(context.Options.MaxArchiveEntries);
            }

            return Read(archive, context);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException)
        {
            throw ExtractionFaults.Malformed("a ZIP archive", exception);
        }
    }

    private static List<ArticleDraft> Read(ZipArchive archive, ReadingContext context)
    {
        var drafts = new List<ArticleDraft>();
        var read = 0;
        ExtractionException? first = null;
        foreach (var entry in archive.Entries.Where(IsDocument).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (drafts.Count > context.Options.MaxArticles)
            {
                break;
            }

            try
            {
                drafts.AddRange(context.ReadPart(new SourceFile(entry.FullName, Unpack(entry, context))));
                read++;
            }
            catch (ExtractionException exception) when (!IsLimitOfTheWhole(exception, context))
            {
                first ??= exception;
                context.Warn($"File {read + 1} of the archive gave no article ({exception.Fault}): {exception.Message}");
                read++;
            }
        }

        return drafts.Count > 0 || first is null ? drafts : throw first;
    }

    // Folders, what operating systems add, and what belongs to a saved page.
    private static bool IsDocument(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/');
        return entry.Name.Length > 0 && !name.EndsWith('/') && !entry.Name.StartsWith('.') && !name.Contains("__MACOSX/", StringComparison.Ordinal)
            && !name.Contains("_files/", StringComparison.Ordinal) && entry.Name is not ("Thumbs.db" or "desktop.ini")
            && !Ignored.Contains(Path.GetExtension(entry.Name));
    }

    private static readonly HashSet<string> Ignored = new(
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".bmp", ".avif", ".heic", ".css", ".js", ".woff", ".woff2", ".ttf", ".otf", ".mp3", ".mp4", ".mov", ".ics", ".vcf"],
        StringComparer.OrdinalIgnoreCase);

    // Too many bytes in all is the archive's fault, not an entry's.
    private static bool IsLimitOfTheWhole(ExtractionException exception, ReadingContext context)
        => exception.Fault == ExtractionFault.TooLarge && context.IsExpandedTooFar;

    private static ReadOnlyMemory<byte> Unpack(ZipArchiveEntry entry, ReadingContext context)
    {
        if (entry.IsEncrypted)
        {
            throw ExtractionFaults.Unsupported(Detection.FileKind.EncryptedZip);
        }

        using var content = new MemoryStream();
        using var stream = entry.Open();
        var chunk = new byte[ChunkLength];
        for (int count; (count = stream.Read(chunk)) > 0;)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.CountExpanded(count);
            content.Write(chunk, 0, count);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
