using Azure;
using Azure.Storage.Blobs;
using LocalWorker.Blobs;

namespace LocalWorker.Tests.Blobs;

public sealed class BlobReceiptsTests
{
    private static readonly ETag Version = new("\"0x8D\"");

    private readonly BlobReceipts _receipts = new(new BlobServiceClient(new Uri("https://account.example")), "host", "Host.Functions.F");

    [Theory]
    [InlineData("a.txt")]
    [InlineData("folder/.hidden/a b#%.txt")]
    public void For_Blob_IsNamedAsByTheHost(string name) => Assert.Equal($"\"0x8D\"/inbox/{name}", _receipts.For("inbox", name, Version).Name);

    [Fact]
    public void For_ETagOfAListing_IsThatOfAHeader() =>
        Assert.Equal(_receipts.For("inbox", "a", Version), _receipts.For("inbox", "a", new ETag("0x8D")));

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(500, 2)]
    public void For_NameThatDoesNotFit_IsHashed(int length, int step)
    {
        var name = string.Concat(Enumerable.Repeat(step == 1 ? "a" : "a/", length / step)) + "z";

        var receipt = _receipts.For("inbox", name, Version).Name;

        Assert.Matches("^\"0x8D\"/inbox/sha256-[0-9a-f]{64}$", receipt);
    }

    [Theory]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a/.")]
    public void For_DotSegments_AreHashed(string name) =>
        Assert.Contains("/sha256-", _receipts.For("inbox", name, Version).Name, StringComparison.Ordinal);

    [Fact]
    public void Key_DifferentBlobsAndVersions_Differs()
    {
        UInt128[] keys =
        [
            _receipts.For("inbox", "a", Version).Key, _receipts.For("inbox", "b", Version).Key, _receipts.For("inbox", "a", new ETag("0x8E")).Key,
            _receipts.For("other", "a", Version).Key,
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }
}
