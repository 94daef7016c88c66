using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NewsletterFns.Fuzz.Corpus;

namespace NewsletterFns.Fuzz.Mutating;

/// <summary>Changes files: their bytes, or what is packed in them, which changed bytes alone would only make unreadable.</summary>
internal sealed partial class FileMutator
{
    private readonly Random _random;
    private readonly ByteMutator _bytes;

    /// <summary>Creates a mutator that does the same for the same seed.</summary>
    public FileMutator(int seed)
    {
        _random = new Random(seed);
        _bytes = new ByteMutator(_random);
    }

    /// <summary>A file made of one of a corpus.</summary>
    public FuzzFile Mutate(IReadOnlyList<FuzzFile> corpus)
    {
        var file = corpus[_random.Next(corpus.Count)];
        var other = corpus[_random.Next(corpus.Count)];
        var content = _random.Next(5) == 0 ? null : MutateInside(file, other);
        content ??= _bytes.Mutate(file.Content, Tokens.Of(file.Extension), other);

        // A kind is told by content first, and must not need its name.
        return new FuzzFile(_random.Next(20) == 0 ? other.Name : file.Name, content);
    }

    private byte[]? MutateInside(FuzzFile file, FuzzFile other)
    {
        try
        {
            return file.Extension switch
            {
                ".zip" or ".docx" => MutateZip(file.Content, other),
                ".gz" => MutateGzip(file, other),
                ".pdf" => MutateStream(file.Content, other),
                ".eml" or ".mbox" or ".mht" => _random.Next(2) == 0 ? MutateBase64(file.Content, other) : null,
                _ => null,
            };
        }
        catch (InvalidDataException)
        {
            // A fixture that is broken on purpose.
            return null;
        }
    }

    private byte[] MutateZip(byte[] content, FuzzFile other)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(content)))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create))
        {
            var chosen = source.Entries.Count == 0 ? null : source.Entries[_random.Next(source.Entries.Count)];
            foreach (var entry in source.Entries)
            {
                using var unpacked = new MemoryStream();
                using (var packed = entry.Open())
                {
                    packed.CopyTo(unpacked);
                }

                var bytes = unpacked.ToArray();
                using var written = target.CreateEntry(entry.FullName).Open();
                written.Write(entry == chosen ? _bytes.Mutate(bytes, Tokens.Of(Path.GetExtension(entry.Name)), other) : bytes);
            }

            if (_random.Next(10) == 0)
            {
                using var written = target.CreateEntry(other.Name).Open();
                written.Write(other.Content);
            }
        }

        return result.ToArray();
    }

    private byte[] MutateGzip(FuzzFile file, FuzzFile other)
    {
        using var source = new GZipStream(new MemoryStream(file.Content), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        source.CopyTo(unpacked);
        using var result = new MemoryStream();
        using (var target = new GZipStream(result, CompressionLevel.Fastest))
        {
            target.Write(_bytes.Mutate(unpacked.ToArray(), Tokens.Of(Path.GetExtension(file.Name[..^3])), other));
        }

        return result.ToArray();
    }

    // One of the compressed streams; the table of objects is wrong then, which readers of PDF mend.
    private byte[]? MutateStream(byte[] content, FuzzFile other)
    {
        var starts = new List<int>();
        for (var at = 0; content.AsSpan(at).IndexOf("stream\n"u8) is >= 0 and var found; at = starts[^1])
        {
            starts.Add(at + found + "stream\n".Length);
        }

        if (starts.Count == 0)
        {
            return null;
        }

        var start = starts[_random.Next(starts.Count)];
        var length = content.AsSpan(start).IndexOf("endstream"u8);
        if (length <= 0 || content[start] != 0x78)
        {
            return null;
        }

        using var source = new ZLibStream(new MemoryStream(content, start, length), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        source.CopyTo(unpacked);
        using var result = new MemoryStream();
        using (var target = new ZLibStream(result, CompressionLevel.Fastest))
        {
            target.Write(_bytes.Mutate(unpacked.ToArray(), Tokens.Of(".pdf"), other));
        }

        return [.. content[..start], .. result.ToArray(), .. "\n"u8, .. content[(start + length)..]];
    }

    private byte[]? MutateBase64(byte[] content, FuzzFile other)
    {
        var blocks = Base64().Matches(Encoding.Latin1.GetString(content));
        if (blocks.Count == 0)
        {
            return null;
        }

        var block = blocks[_random.Next(blocks.Count)];
        var buffer = new byte[block.Length];
        if (!Convert.TryFromBase64String(block.Value, buffer, out var length))
        {
            return null;
        }

        var mutated = Convert.ToBase64String(_bytes.Mutate(buffer[..length], Tokens.Of(".html"), other), Base64FormattingOptions.InsertLineBreaks);
        return [.. content[..block.Index], .. Encoding.ASCII.GetBytes(mutated), .. "\r\n"u8, .. content[(block.Index + block.Length)..]];
    }

    [GeneratedRegex(@"(?:^[A-Za-z0-9+/]{60,}={0,2}\r?\n)+(?:[A-Za-z0-9+/]+={0,2}\r?\n)?", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Base64();
}
