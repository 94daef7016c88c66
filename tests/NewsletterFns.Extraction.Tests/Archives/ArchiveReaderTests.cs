using System.IO.Compression;
using System.Text;

namespace NewsletterFns.Extraction.Tests.Archives;

public sealed class ArchiveReaderTests
{
    private const string Story = "A first paragraph about the harbour that is long enough to be read.\n\nA second paragraph about the ferry.";

    [Fact]
    public void Read_SeveralFiles_GivesTheirArticlesInOrderOfNames()
    {
        var zip = Zip(("b.md", "# Second\n\n" + Story), ("a.txt", "First\n\n" + Story), ("photo.jpg", "x"), ("__MACOSX/._a.txt", "x"), ("page_files/ad.html", "<p>ad</p>"), (".DS_Store", "x"));

        var result = Extractor.Extract("news.zip", zip);

        Assert.Equal(["First", "Second"], result.Articles.Select(article => article.Title));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Read_OneBadFile_CostsOnlyItself()
    {
        var result = Extractor.Extract("news.zip", Zip(("a.txt", "First\n\n" + Story), ("b.mp3.bin", "ID3\u0003 not music")));

        Assert.Equal("First", Assert.Single(result.Articles).Title);
        Assert.Contains("File 2 of the archive", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OnlyBadFiles_FailsWithTheFirstFault()
        => Assert.Equal(ExtractionFault.UnsupportedType, Fault(Zip(("a.bin", "ID3\u0003 not music"), ("b.txt", "   "))));

    [Fact]
    public void Read_ArchiveInArchive_IsRead()
        => Assert.Equal("First", Assert.Single(Extractor.Extract("outer.zip", Zip(("inner.zip", Zip(("a.txt", "First\n\n" + Story))))).Articles).Title);

    [Fact]
    public void Read_DeeperThanAllowed_FailsForGood()
    {
        var zip = Zip(("a.txt", Story));
        for (var i = 0; i < 9; i++)
        {
            zip = Zip(("inner.zip", zip));
        }

        Assert.Equal(ExtractionFault.Malformed, Fault(zip));
    }

    [Fact]
    public void Read_Bomb_StopsAtTheLimit()
    {
        var options = new ExtractionOptions { MaxExpandedBytes = 1_000_000 };
        var bomb = Zip(("a.txt", Story), ("b.txt", new string(' ', 5_000_000)));

        var failure = Assert.Throws<ExtractionException>(() => new ArticleExtractor(options).Extract(new SourceFile("bomb.zip", bomb)));

        Assert.Equal(ExtractionFault.TooLarge, failure.Fault);
        Assert.Contains("Extraction__MaxExpandedBytes", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooManyFiles_FailsForGood()
    {
        var options = new ExtractionOptions { MaxArchiveEntries = 2 };

        var failure = Assert.Throws<ExtractionException>(() => new ArticleExtractor(options).Extract(new SourceFile("a.zip", Zip(("1", "x"), ("2", "x"), ("3", "x")))));

        Assert.Contains("Extraction__MaxArchiveEntries", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Truncated_FailsForGood()
    {
        var zip = Zip(("a.txt", string.Concat(Enumerable.Repeat(Story, 50))));

        Assert.Equal(ExtractionFault.Malformed, Fault(zip[..(zip.Length / 2)]));
    }

    private static ExtractionFault Fault(byte[] zip) => Assert.Throws<ExtractionException>(() => Extractor.Extract("a.zip", zip)).Fault;

    private static byte[] Zip(params (string Name, object Content)[] files)
    {
        using var stream = new MemoryStream();
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
