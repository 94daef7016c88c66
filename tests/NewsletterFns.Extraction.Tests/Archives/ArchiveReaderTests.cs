using System.IO.Compression;
using System.Text;

namespace NewsletterFns.Extraction.Tests.Archives;

public sealed class ArchiveReaderTests
{
    private const string First = "The ferry will sail again from Monday, the company said.";
    private const string Second = "Tickets are sold on board, and dogs travel free of charge.";

    [Fact]
    public void Read_Archive_GivesItsFilesInNameOrder()
    {
        var result = Read(Zip(("b/two.txt", Second), ("a.md", First), ("__MACOSX/a.md", "junk"), (".DS_Store", "junk"), ("a.png", "junk"), ("style.css", "p { color: red }")));

        Assert.Equal([First, Second], result.Articles.Select(article => article.Text));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Read_SavedPage_IsOneArticle()
        => Assert.Equal(First, Assert.Single(Read(Zip(("page.html", $"<p>{First}</p>"), ("page_files/frame.html", $"<p>{Second}</p>"))).Articles).Text);

    [Fact]
    public void Read_BadEntry_WarnsAndKeepsTheOthers()
    {
        var result = Read(Zip(("a.rtf", "{\\rtf1 x}"), ("b.txt", Second)));

        Assert.Equal(Second, Assert.Single(result.Articles).Text);
        Assert.Contains("«a.rtf»", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OnlyBadEntries_IsTheFaultOfTheFirst()
    {
        Assert.Equal(ExtractionFault.UnsupportedType, Extractor.Fault(Zip(("a.rtf", "{\\rtf1 x}"), ("b.txt", " ")), "a.zip").Fault);
        Assert.Equal(ExtractionFault.NoArticle, Extractor.Fault(Zip(("a.png", "x")), "a.zip").Fault);
    }

    [Fact]
    public void Read_NestedArchives_AreReadUpToTheLimit()
    {
        var inner = Zip(("one.txt", First));
        Assert.Equal(First, Assert.Single(Read(Zip(("inner.zip", inner))).Articles).Text);
        for (var i = 0; i < 10; i++)
        {
            inner = Zip(("inner.zip", inner));
        }

        Assert.Equal(ExtractionFault.Malformed, Extractor.Fault(inner, "a.zip").Fault);
    }

    [Fact]
    public void Read_Bomb_IsTooLargeWhateverItsHeadersSay()
    {
        var bomb = Zip(("zero.txt", new byte[8 * 1024 * 1024]));

        Assert.Equal(ExtractionFault.TooLarge, Extractor.Fault(bomb, "a.zip", options => options.MaxExpandedBytes = 1024 * 1024).Fault);
    }

    [Fact]
    public void Read_MoreFilesThanTheLimit_WarnsAndNamesTheSetting()
    {
        var result = Extractor.Create(options => options.MaxArchiveEntries = 1).Extract(new SourceFile("a.zip", Zip(("a.txt", First), ("b.txt", Second))));

        Assert.Single(result.Articles);
        Assert.Contains("Extraction__MaxArchiveEntries", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EncryptedEntries_AreEncryptedAndCostNoOthers()
    {
        var zip = Zip(("a.txt", First));
        SetEncrypted(zip);

        Assert.Equal(ExtractionFault.Encrypted, Extractor.Fault(zip, "a.zip").Fault);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(100)]
    public void Read_TruncatedArchive_IsMalformed(int length)
        => Assert.Equal(ExtractionFault.Malformed, Extractor.Fault(Zip(("a.txt", First), ("b.txt", Second))[..length], "a.zip").Fault);

    private static void SetEncrypted(byte[] zip)
    {
        for (var i = 0; i + 10 < zip.Length; i++)
        {
            if (zip.AsSpan(i).StartsWith("PK\u0003\u0004"u8))
            {
                zip[i + 6] |= 1;
            }
            else if (zip.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
            {
                zip[i + 8] |= 1;
            }
        }
    }

    private static ExtractionResult Read(byte[] zip) => Extractor.Create().Extract(new SourceFile("a.zip", zip));

    private static byte[] Zip(params (string Name, object Content)[] files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content as byte[] ?? Encoding.UTF8.GetBytes((string)content));
            }
        }

        return stream.ToArray();
    }
}
