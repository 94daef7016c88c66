using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Tests.Blocks;

public sealed class BlockLinesTests
{
    private static readonly Uri Url = new("https://a.example/");

    [Theory]
    [InlineData(0, 9, 0, 9)]
    [InlineData(0, 5, 0, 5)]
    [InlineData(4, 12, 0, 5)]
    [InlineData(9, 12, null, null)]
    public void Cut_LinkAcrossTheEnd_IsCutToo(int start, int end, int? linkStart, int? linkLength)
    {
        var block = new TextBlock("Headline– and text") { Links = [new BlockLink(0, 9, Url)] };

        var cut = BlockLines.Cut(block, start, end);

        Assert.Equal(block.Text[start..end], cut.Text);
        Assert.Equal((linkStart, linkLength), cut.Links is [var link] ? (link.Start, link.Length) : (null, (int?)null));
        Assert.All(cut.Links, inside => Assert.True(inside.Start + inside.Length <= cut.Text.Length));
    }
}
