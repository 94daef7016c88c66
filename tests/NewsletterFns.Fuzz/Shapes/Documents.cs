using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsletterFns.Fuzz.Shapes;

/// <summary>Shapes of binary kinds; their size is that of what is packed in them.</summary>
internal static class Documents
{
    private const string Line = "The ferry will sail again from Monday, the company said.";

    public static IEnumerable<Shape> Create() =>
    [
        new("PDF pages", "a.pdf", bytes => Pdf(pages: Math.Max(1, bytes / 3_000), linesPerPage: 40)),
        new("PDF with one page", "a.pdf", bytes => Pdf(pages: 1, linesPerPage: bytes / 90)),
        new("PDF objects", "a.pdf", bytes => Pdf(pages: 1, linesPerPage: 20, moreObjects: bytes / 40)),
        new("Word paragraphs", "a.docx", bytes => Word(string.Concat(Enumerable.Repeat($"<w:p><w:r><w:t>{Line}</w:t></w:r></w:p>", bytes / 100)))),
        new("Word runs", "a.docx", bytes => Word("<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:t>word </w:t></w:r>", bytes / 28)) + "</w:p>")),
        new("Word tables", "a.docx", bytes => Word("<w:tbl>" + string.Concat(Enumerable.Repeat($"<w:tr><w:tc><w:p><w:r><w:t>{Line}</w:t></w:r></w:p></w:tc></w:tr>", bytes / 130)) + "</w:tbl>")),
        new("deep Word tables", "a.docx", bytes => Word(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", bytes / 60)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", bytes / 60)))),
        new("archive of pages", "a.zip", bytes => Zip(Enumerable.Range(0, Math.Max(1, bytes / 1_000)).Select(i => ($"{i}.html", Encoding.UTF8.GetBytes($"<p>{i} {string.Concat(Enumerable.Repeat(Line + " ", 16))}</p>"))))),
        new("archive of empty files", "a.zip", bytes => Zip(Enumerable.Range(0, Math.Max(1, bytes / 100)).Select(i => ($"{i}.txt", Array.Empty<byte>())))),
        new("archive of blanks", "a.zip", bytes => Zip([("a.txt", Encoding.ASCII.GetBytes(new string(' ', bytes)))])),
        new("gzip", "a.html.gz", Gzip),
    ];

    private static byte[] Pdf(int pages, int linesPerPage, int moreObjects = 0)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{4 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        for (var page = 0; page < pages; page++)
        {
            var content = new StringBuilder();
            for (var line = 0; line < linesPerPage; line++)
            {
                content.Append(CultureInfo.InvariantCulture, $"BT /F1 11 Tf 72 {720 - (14 * line)} Td ({Line}) Tj ET\n");
            }

            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + (2 * page)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
        }

        objects.AddRange(Enumerable.Repeat("<< /A (b) >>", moreObjects));
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{pdf.Length:0000000000} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        return Encoding.ASCII.GetBytes(pdf.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString());
    }

    private static byte[] Word(string body) => Zip(
    [
        ("[Content_Types].xml", Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")),
        ("_rels/.rels", Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")),
        ("word/document.xml", Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""")),
    ]);

    private static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Gzip(int bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            for (var i = 0; i < bytes / 64; i++)
            {
                gzip.Write("<p>The ferry will sail again from Monday, the company said.</p>\n"u8);
            }
        }

        return stream.ToArray();
    }
}
