using System.Buffers;
using System.IO.Compression;
using System.Text;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Archives;

/// <summary>Opens archives and reads their entries; what is unpacked is counted as it comes, whatever the headers say.</summary>
internal static class ZipParts
{
    private const int BufferSize = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ExtractionException">No archive, or a broken one.</exception>
    public static ZipArchive Open(ReadOnlyMemory<byte> content, string what)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            _ = archive.Entries;
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or OverflowException)
        {
            throw ExtractionFaults.Malformed(what, exception);
        }
    }

    /// <summary>The entry's name: UTF-8 with or without the flag that says so, else the code page of DOS.</summary>
    public static string Name(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        if (System.Text.Ascii.IsValid(name) || name.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF'))
        {
            return name;
        }

        var bytes = Encoding.Latin1.GetBytes(name);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(437)!.GetString(bytes);
        }
    }

    /// <exception cref="ExtractionException">Broken, or too much in it.</exception>
    public static byte[] Read(ZipArchiveEntry entry, string what, ReadingContext context)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            for (int count; (count = stream.Read(buffer, 0, BufferSize)) > 0;)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.CountExpanded(count);
                content.Write(buffer, 0, count);
            }

            return content.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw ExtractionFaults.Malformed(what, exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
