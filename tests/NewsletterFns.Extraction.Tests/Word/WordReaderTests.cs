using System.IO.Compression;
using System.Text;

namespace NewsletterFns.Extraction.Tests.Word;

public sealed class WordReaderTests
{
    private const string Styles = """
        <w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Punkte"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>
        """;

    private const string Numbering = """
        <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>
        """;

    private const string Relations = """<Relationships xmlns="r"><Relationship Id="rId1" Type="hyperlink" Target="https://a.example/plan?utm_source=w" TargetMode="External"/><Relationship Id="rId2" Target="mailto:a,b@@" TargetMode="External"/></Relationships>""";

    private const string Core = """<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>entwurf final.docx</dc:title><dc:creator>Eva Muster</dc:creator><dcterms:created>2025-07-01T08:00:00Z</dcterms:created></cp:coreProperties>""";

    [Fact]
    public void Read_Document_GivesItsTextAfterAllChanges()
    {
        var article = Read("""
            <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Die Fähre fährt wieder</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Ab Montag </w:t></w:r><w:del><w:r><w:delText>nie </w:delText></w:r></w:del><w:ins><w:r><w:t>wieder</w:t></w:r></w:ins><w:r><w:t>, sagte die </w:t></w:r><w:hyperlink r:id="rId1"><w:r><w:t>Reederei</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Punkte"/></w:pPr><w:r><w:t>Karten an Bord</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Punkte"/></w:pPr><w:r><w:t>Hunde frei</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Erstens</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Zweitens</w:t></w:r></w:p>
            <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Ein Kasten.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Ein Kasten.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Neben dem Kasten.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nord</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>8 Uhr</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);

        Assert.Equal("Die Fähre fährt wieder", article.Title);
        Assert.Equal(
            "Ab Montag wieder, sagte die Reederei.\n\n- Karten an Bord\n- Hunde frei\n1. Erstens\n2. Zweitens\n\nEin Kasten.\n\nNeben dem Kasten.\n\nNord | 8 Uhr\n\nNach einem Bericht.",
            article.Text);
        Assert.Equal("https://a.example/plan", Assert.Single(article.Links).Url.ToString());
        Assert.Equal(["Eva Muster"], article.Authors);
        Assert.Equal("2025-07-01T08:00:00+00:00", article.Published.ToString());
        Assert.Equal(("de-DE", MetadataOrigin.DocumentProperties), (article.LanguageClaim, article.Origins.Published));
    }

    [Fact]
    public void Read_BylineInTheText_IsBetterThanTheProperties()
    {
        var article = Read("<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Die Fähre</w:t></w:r></w:p><w:p><w:r><w:t>Von Jan Beispiel</w:t></w:r></w:p><w:p><w:r><w:t>5. Juli 2025</w:t></w:r></w:p><w:p><w:r><w:t>Ab Montag fährt sie wieder, sagte die Reederei.</w:t></w:r></w:p>");

        Assert.Equal(["Jan Beispiel"], article.Authors);
        Assert.Equal("2025-07-05", article.Published.ToString());
        Assert.Equal("Ab Montag fährt sie wieder, sagte die Reederei.\n\nNach einem Bericht.", article.Text);
    }

    [Fact]
    public void Read_Bomb_IsTooLarge()
        => Assert.Equal(ExtractionFault.TooLarge, Extractor.Fault(Docx(new string(' ', 4_000_000)), "a.docx", options => options.MaxExpandedBytes = 1_000_000).Fault);

    [Fact]
    public void Read_BrokenDocuments_AreMalformed()
    {
        Assert.Equal(ExtractionFault.Malformed, Extractor.Fault(Docx("<w:p><w:r>"), "a.docx").Fault);
        Assert.Equal(ExtractionFault.Malformed, Extractor.Fault(Docx(string.Concat(Enumerable.Repeat("<w:sdt>", 20_000))), "a.docx").Fault);
        Assert.Equal(ExtractionFault.Malformed, Extractor.Fault(Docx("<w:p/>")[..300], "a.docx").Fault);
    }

    private static ExtractedArticle Read(string body) => Extractor.Article(Docx(body), "a.docx");

    private static byte[] Docx(string body)
    {
        (string Name, string Content)[] parts =
        [
            ("[Content_Types].xml", "<Types/>"),
            ("word/document.xml", $"<w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\"><w:body>{body}</w:body></w:document>"),
            ("word/styles.xml", Styles),
            ("word/numbering.xml", Numbering),
            ("word/_rels/document.xml.rels", Relations),
            ("word/footnotes.xml", "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\"><w:p><w:r><w:t>----</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t xml:space=\"preserve\"> Nach einem Bericht.</w:t></w:r></w:p></w:footnote></w:footnotes>"),
            ("docProps/core.xml", Core),
        ];
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
