using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using NewsletterFns.Extraction.Archives;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Word;

/// <summary>
/// The parts of a .docx that hold text. They are unpacked one by one under the limits; the Open XML SDK unpacks relationships and content types
/// unbounded and refuses files with one bad address in them.
/// </summary>
internal sealed class WordPackage(ZipArchive archive, ReadingContext context) : IDisposable
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, IgnoreWhitespace = false };

    public static WordPackage Open(ReadOnlyMemory<byte> content, ReadingContext context) => new(ZipParts.Open(content, "a Word document"), context);

    /// <summary>A reader over a part, or <see langword="null"/> where the document has none such.</summary>
    public XmlReader? Read(string name)
        => Entry(name) is { } entry ? XmlReader.Create(new MemoryStream(ZipParts.Read(entry, "a Word document", context)), Settings) : null;

    /// <summary>A small part as a tree, or <see langword="null"/>.</summary>
    public XElement? Load(string name)
    {
        using var reader = Read(name);
        if (reader is null)
        {
            return null;
        }

        CheckDepth(name);
        return XDocument.Load(reader).Root;
    }

    /// <summary>The main part, which some programs name <c>document2.xml</c>.</summary>
    public string MainPart()
        => archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw ExtractionFaults.Malformed("a Word document");

    public void Dispose() => archive.Dispose();

    // Trees are built by recursion of their readers' users; a deep one is no document.
    private void CheckDepth(string name)
    {
        using var reader = Read(name)!;
        while (reader.Read())
        {
            if (reader.Depth > context.Options.MaxHtmlDepth)
            {
                throw ExtractionFaults.TooDeep(context.Options.MaxHtmlDepth);
            }
        }
    }

    private ZipArchiveEntry? Entry(string name)
        => archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));
}
