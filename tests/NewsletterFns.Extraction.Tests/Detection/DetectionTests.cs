using System.Text;

namespace NewsletterFns.Extraction.Tests.Detection;

public sealed class DetectionTests
{
    public static TheoryData<string, byte[], string> Binaries => new()
    {
        { "a.xlsx", Zip("xl/workbook.xml"), "spreadsheet" },
        { "a.pptx", Zip("ppt/presentation.xml"), "presentation" },
        { "a.odt", Zip("mimetypeapplication/vnd.oasis.opendocument.text"), "OpenDocument" },
        { "a.epub", Zip("mimetypeapplication/epub+zip"), "EPUB" },
        { "a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0], "before 2007" },
        { "a.rtf", Ascii("{\\rtf1\\ansi Hello}"), "RTF" },
        { "a.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "image" },
        { "a.md", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J'], "image" },
        { "a.webp", Ascii("RIFF\x01\x01\x01\x01WEBPVP8 "), "image" },
        { "a.mp3", Ascii("ID3\x03\0\0\0\0"), "audio" },
        { "a.mp4", Ascii("\0\0\0\x18" + "ftypisom"), "video" },
        { "a.bz2", Ascii("BZh91AY&SY"), "archive" },
        { "a.elf", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1], "program" },
        { "a.exe", Exe(), "program" },
        { "a.sqlite", Ascii("SQLite format 3\0"), "database" },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void Extract_BinaryKind_IsNamedWhateverTheFileIsCalled(string name, byte[] content, string kind)
    {
        var fault = Extractor.Fault(content, name);

        Assert.Equal(ExtractionFault.UnsupportedType, fault.Fault);
        Assert.Contains(kind, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data.xml", "<?xml version=\"1.0\"?><invoice><total>3</total></invoice>", "XML")]
    [InlineData("drawing.txt", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Hi</text></svg>", "image")]
    public void Extract_TextualKindThatIsNotRead_IsNamed(string name, string content, string kind)
    {
        var fault = Extractor.Fault(content, name);

        Assert.Equal(ExtractionFault.UnsupportedType, fault.Fault);
        Assert.Contains(kind, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.docx", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1...E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")]
    public void Extract_ProtectedFile_IsToldAsEncrypted(string name, string latin1)
        => Assert.Equal(ExtractionFault.Encrypted, Extractor.Fault(Encoding.Latin1.GetBytes(latin1), name).Fault);

    [Theory]
    [InlineData("From: the mayor\nSubject: the bridge\n\nThe mayor wrote a letter about the bridge, and the town has read it aloud in the market.")]
    [InlineData("PDF files begin with the characters %PDF-1.7, a habit of forty years that no software dares to break.")]
    [InlineData("[Editor's note: this text was corrected.] The harbour opened in 1931 and has never been closed since.")]
    [InlineData("MZ was the signature of Mark Zbikowski, who designed the format of the programs in the early eighties.")]
    [InlineData("a < b and c > d, said the teacher; if x <y then z> is what the pupils wrote on the board that day.")]
    [InlineData("{Stage direction} The curtain rises on an empty harbour, and a single lamp is lit by the window.")]
    public void Extract_TextThatResemblesAnotherKind_IsText(string content) => Assert.NotEmpty(Extractor.Article(content).Text);

    [Theory]
    [InlineData("a.txt", "%PDF-1.7\n1 0 obj\n", "a PDF")]
    [InlineData("a.bin", "PK\u0003\u0004\u0014\0\0\0\b\0letters/one.txt", "a ZIP archive")]
    [InlineData("a.zip", "PK\u0003\u0004\u0014\0\0\0\b\0word/document.xml", "a Word document")]
    public void Extract_KindThatIsReadButBroken_IsMalformedAndNamed(string name, string latin1, string kind)
    {
        var fault = Extractor.Fault(Ascii(latin1), name);

        Assert.Equal(ExtractionFault.Malformed, fault.Fault);
        Assert.Contains(kind, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_HtmlUnderTextName_IsReadAsHtml()
    {
        var article = Extractor.Article("<!-- saved --><!doctype html><title>T</title><p>The ferry was late again on Monday, and nobody knew why.</p>");

        Assert.Equal("The ferry was late again on Monday, and nobody knew why.", article.Text);
    }

    [Fact]
    public void Extract_TextUnderHtmlName_KeepsItsLines()
    {
        var article = Extractor.Article("The first paragraph has no markup.\n\nThe second paragraph has none either.", "page.html");

        Assert.Equal("The first paragraph has no markup.\n\nThe second paragraph has none either.", article.Text);
    }

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Zip(string name) => [.. Ascii("PK\u0003\u0004\u0014\0\0\0\b\0"), .. new byte[16], .. Ascii(name)];

    private static byte[] Exe()
    {
        var bytes = new byte[256];
        (bytes[0], bytes[1], bytes[0x3C], bytes[0x80], bytes[0x81]) = ((byte)'M', (byte)'Z', 0x80, (byte)'P', (byte)'E');
        return bytes;
    }
}
