using System.IO.Compression;
using System.Text;

namespace NewsletterFns.Extraction.Tests.Gzip;

public sealed class GzipReaderTests
{
    private const string Text = "The ferry will sail again from Monday, the company said.";

    [Theory]
    [InlineData("a.html.gz", $"<p>{Text}</p>")]
    [InlineData("a.txt", Text)]
    public void Extract_PackedFile_IsReadAsWhatIsInIt(string name, string content) => Assert.Equal(Text, Extractor.Article(Pack(content), name).Text);

    [Fact]
    public void Extract_UnpacksToMoreThanTheLimit_IsTooLargeAndNamesTheSetting()
    {
        var bomb = Pack(new string(' ', 5_000_000));
        Assert.True(bomb.Length < 100_000);

        var fault = Extractor.Fault(bomb, "a.txt.gz", options => options.MaxExpandedBytes = 1_000_000);

        Assert.Equal(ExtractionFault.TooLarge, fault.Fault);
        Assert.Contains("Extraction__MaxExpandedBytes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_PackedOverAndOver_IsMalformedAndNamesTheSetting()
    {
        var content = Encoding.UTF8.GetBytes(Text);
        for (var i = 0; i < 12; i++)
        {
            content = Pack(content);
        }

        var fault = Extractor.Fault(content, "a.gz");

        Assert.Equal(ExtractionFault.Malformed, fault.Fault);
        Assert.Contains("Extraction__MaxNesting", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_BrokenBytes_IsMalformed() => Assert.Equal(ExtractionFault.Malformed, Extractor.Fault([0x1F, 0x8B, 0x08, 0, 1, 2, 3, 4, 5, 6, 0xFF, 0xFF, 0xFF], "a.gz").Fault);

    [Fact]
    public void Extract_PackedArchive_IsNamedAsTheArchive()
    {
        var tar = new byte[512];
        Encoding.ASCII.GetBytes("ustar").CopyTo(tar, 257);
        tar[0] = (byte)'a';

        Assert.Equal(ExtractionFault.UnsupportedType, Extractor.Fault(Pack(tar), "a.tgz").Fault);
    }

    private static byte[] Pack(string content) => Pack(Encoding.UTF8.GetBytes(content));

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
