using System.Buffers.Binary;

namespace NewsletterFns.Extraction.Detection;

/// <summary>Tells binary kinds by their magic numbers. Text kinds are told after decoding, by <see cref="TextKindDetector"/>.</summary>
internal static class BinarySignatures
{
    private static readonly (byte[] Magic, int Offset, FileKind Kind)[] Signatures =
    [
        (Ascii("{\\rtf"), 0, FileKind.Rtf),
        (Bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A), 0, FileKind.Image),
        (Bytes(0xFF, 0xD8, 0xFF), 0, FileKind.Image),
        (Ascii("GIF87a"), 0, FileKind.Image),
        (Ascii("GIF89a"), 0, FileKind.Image),
        (Bytes('I', 'I', 0x2A, 0x00), 0, FileKind.Image),
        (Bytes('M', 'M', 0x00, 0x2A), 0, FileKind.Image),
        (Bytes(0x00, 0x00, 0x01, 0x00), 0, FileKind.Image),
        (Ascii("8BPS"), 0, FileKind.Image),
        (Ascii("WEBP"), 8, FileKind.Image),
        (Ascii("ftypavif"), 4, FileKind.Image),
        (Ascii("ftyphei"), 4, FileKind.Image),
        (Ascii("ftypmif"), 4, FileKind.Image),
        (Ascii("ftypM4A"), 4, FileKind.Audio),
        (Ascii("ftyp"), 4, FileKind.Video),
        (Ascii("WAVE"), 8, FileKind.Audio),
        (Ascii("AVI "), 8, FileKind.Video),
        (Bytes('I', 'D', '3', 0x02), 0, FileKind.Audio),
        (Bytes('I', 'D', '3', 0x03), 0, FileKind.Audio),
        (Bytes('I', 'D', '3', 0x04), 0, FileKind.Audio),
        (Bytes(0xFF, 0xFB), 0, FileKind.Audio),
        (Bytes('O', 'g', 'g', 'S', 0x00), 0, FileKind.Audio),
        (Bytes('f', 'L', 'a', 'C', 0x00), 0, FileKind.Audio),
        (Bytes(0x1A, 0x45, 0xDF, 0xA3), 0, FileKind.Video),
        (Bytes(0x00, 0x00, 0x01, 0xBA), 0, FileKind.Video),
        (Bytes(0x1F, 0x8B, 0x08), 0, FileKind.Gzip),
        (Bytes('B', 'Z', 'h', null, '1', 'A', 'Y'), 0, FileKind.Archive),
        (Bytes(0xFD, '7', 'z', 'X', 'Z', 0x00), 0, FileKind.Archive),
        (Bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C), 0, FileKind.Archive),
        (Bytes('R', 'a', 'r', '!', 0x1A, 0x07), 0, FileKind.Archive),
        (Bytes(0x28, 0xB5, 0x2F, 0xFD), 0, FileKind.Archive),
        (Bytes('u', 's', 't', 'a', 'r'), 257, FileKind.Archive),
        (Bytes(0x7F, 'E', 'L', 'F'), 0, FileKind.Executable),
        (Bytes(0xCA, 0xFE, 0xBA, 0xBE), 0, FileKind.Executable),
        (Bytes(0xCF, 0xFA, 0xED, 0xFE), 0, FileKind.Executable),
        (Bytes(0x00, 'a', 's', 'm', 0x01), 0, FileKind.Executable),
        (Ascii("SQLite format 3"), 0, FileKind.Database),
        (Bytes('w', 'O', 'F', 'F', 0x00), 0, FileKind.Font),
        (Bytes('w', 'O', 'F', '2', 0x00), 0, FileKind.Font),
        (Bytes('O', 'T', 'T', 'O', 0x00), 0, FileKind.Font),
        (Bytes(0x00, 0x01, 0x00, 0x00, 0x00), 0, FileKind.Font),
    ];

    /// <summary>The binary kind of <paramref name="content"/>, or <see langword="null"/> where it may be text.</summary>
    public static FileKind? Find(ReadOnlySpan<byte> content)
    {
        // Readers of PDF accept up to a kilobyte before the mark, but a text that mentions it is still a text.
        var head = content[..Math.Min(content.Length, 1024)];
        var pdf = head.IndexOf("%PDF-"u8);
        if (pdf == 0 || (pdf > 0 && content[^Math.Min(content.Length, 2048)..].IndexOf("%%EOF"u8) >= 0))
        {
            return FileKind.Pdf;
        }

        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8) || content.StartsWith("PK\u0007\u0008"u8))
        {
            return ZipKind(content);
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            // The name of the stream is UTF-16 in the compound file's directory.
            return content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? FileKind.EncryptedOffice : FileKind.OldOffice;
        }

        if (IsWindowsProgram(content))
        {
            return FileKind.Executable;
        }

        foreach (var (magic, offset, kind) in Signatures)
        {
            if (Matches(content, magic, offset))
            {
                return kind;
            }
        }

        return null;
    }

    private static FileKind ZipKind(ReadOnlySpan<byte> content)
    {
        // The directory at the end names what is in it; a document stored in an archive has its own names further up.
        var head = content[..Math.Min(content.Length, 256)];
        var directory = content[Math.Max(0, content.LastIndexOf("PK\u0005\u0006"u8))..];
        var start = directory.Length >= 22 ? BinaryPrimitives.ReadUInt32LittleEndian(directory[16..]) : 0;
        var names = directory.Length >= 22 && start < content.Length ? content[(int)start..] : content;
        return Holds(head, names, "application/epub+zip"u8) ? FileKind.Epub
            : Holds(head, names, "application/vnd.oasis.opendocument"u8) ? FileKind.OpenDocument
            : names.IndexOf("word/document"u8) >= 0 ? FileKind.Word
            : names.IndexOf("xl/workbook"u8) >= 0 ? FileKind.Spreadsheet
            : names.IndexOf("ppt/presentation"u8) >= 0 ? FileKind.Presentation
            : FileKind.Zip;
    }

    private static bool Holds(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail, ReadOnlySpan<byte> name)
        => head.IndexOf(name) >= 0 || tail.IndexOf(name) >= 0;

    // «MZ» alone could begin a word; the offset at 0x3C must lead to «PE».
    private static bool IsWindowsProgram(ReadOnlySpan<byte> content)
    {
        if (content.Length < 0x40 || content[0] != 'M' || content[1] != 'Z')
        {
            return false;
        }

        var header = BinaryPrimitives.ReadUInt32LittleEndian(content[0x3C..]);
        return header < content.Length - 2 && content[(int)header] == 'P' && content[(int)header + 1] == 'E';
    }

    private static bool Matches(ReadOnlySpan<byte> content, byte[] magic, int offset)
    {
        if (content.Length < offset + magic.Length)
        {
            return false;
        }

        for (var i = 0; i < magic.Length; i++)
        {
            // Zero inside «BZh?1AY» stands for any byte: the block size.
            if (content[offset + i] != magic[i] && !(magic[i] == 0 && i == 3 && magic[0] == 'B'))
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static byte[] Bytes(params int?[] values) => Array.ConvertAll(values, value => (byte)(value ?? 0));
}
