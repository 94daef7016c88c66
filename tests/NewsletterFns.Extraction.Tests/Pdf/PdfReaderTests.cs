using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NewsletterFns.Extraction.Tests.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void Read_TwoColumns_GivesTheColumnsOneAfterTheOtherWithoutRunningLines()
    {
        var article = Extractor.Article(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pdf", "two-columns.pdf")), "a.pdf");

        Assert.Equal("Der Hafen erwacht aus einem langen Winterschlaf", article.Title);
        Assert.Equal(["Eva Muster"], article.Authors);
        Assert.Equal("2025-07-05", article.Published.ToString());
        Assert.StartsWith("Die Schifffahrtsgesellschaft hat am Montag bekanntgegeben, dass die Fährverbindung zwischen den beiden Ufern wieder aufgenommen wird", article.Text, StringComparison.Ordinal);
        Assert.Contains("\n\nWas sich für Reisende ändert\n\n", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hafenblatt Nr.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Seite 1", article.Text, StringComparison.Ordinal);
        Assert.Equal("https://hafen.example/plan", article.Links[0].Url.ToString());
    }

    [Fact]
    public void Read_LineEnds_JoinsPartedWordsAndParagraphs()
    {
        var article = Extractor.Article(Pdf(["The company said on Monday that the timetable of the har-", "bour ferry is being changed from the first of next month,", "which is a well-known habit of the town and its council."]), "a.pdf");

        Assert.Equal("The company said on Monday that the timetable of the harbour ferry is being changed from the first of next month, which is a well-known habit of the town and its council.", article.Text);
    }

    [Fact]
    public void Read_PageWithoutText_NeedsRecognition()
    {
        var fault = Extractor.Fault(Pdf([]), "scan.pdf");

        Assert.Equal(ExtractionFault.NoArticle, fault.Fault);
        Assert.Contains("OCR", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WordEncryptInText_IsNotEncrypted()
        => Assert.Contains("/Encrypt", Extractor.Article(Pdf(["The key /Encrypt names how a document is protected."]), "a.pdf").Text, StringComparison.Ordinal);

    [Fact]
    public void Read_OverALimit_NamesTheSetting()
    {
        var pdf = Pdf(Enumerable.Repeat("The line is one of many on this page.", 40).ToArray());

        var fault = Extractor.Fault(pdf, "a.pdf", options => options.MaxPdfObjects = 100);

        Assert.Equal(ExtractionFault.TooLarge, fault.Fault);
        Assert.Contains("Extraction__MaxPdfObjects", fault.Message, StringComparison.Ordinal);
        Assert.Equal(ExtractionFault.TooLarge, Extractor.Fault(pdf, "a.pdf", options => options.MaxExpandedBytes = 200).Fault);
    }

    [Fact]
    public void Read_TruncatedFiles_AreAFaultOrText()
    {
        var pdf = Pdf(["The line is the only one on this page."]);
        for (var length = 20; length < pdf.Length; length += 97)
        {
            try
            {
                Assert.NotEmpty(Extractor.Create().Extract(new SourceFile("a.pdf", pdf.AsMemory(0, length))).Articles);
            }
            catch (ExtractionException fault)
            {
                Assert.False(string.IsNullOrWhiteSpace(fault.Message));
            }
        }
    }

    private static byte[] Pdf(string[] lines)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        for (var i = 0; i < lines.Length; i++)
        {
            page.AddText(lines[i], 11, new PdfPoint(60, 640 - (i * 13)), font);
        }

        return builder.Build();
    }
}
