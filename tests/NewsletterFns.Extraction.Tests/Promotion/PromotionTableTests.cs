namespace NewsletterFns.Extraction.Tests.Promotion;

/// <summary>Recall of promotion lines at the edges of a file, and no line of text lost anywhere.</summary>
public sealed class PromotionTableTests
{
    [Theory]
    [InlineData("development", 0.95)]
    [InlineData("heldout", 0.95)]
    [InlineData("later-development", 0.93)]
    [InlineData("later-heldout", 0.8)]
    public void Extract_PromotionLineAtAnEdge_IsRemoved(string half, double leastRecall)
    {
        var lines = LineTable.Read("promotion-" + half).ToArray();
        var missed = new List<string>();
        foreach (var (language, line) in lines)
        {
            var (head, _, tail) = LineTable.Kept(language, line);
            if (head)
            {
                missed.Add($"{language} first: {line}");
            }

            if (tail)
            {
                missed.Add($"{language} last: {line}");
            }
        }

        var recall = 1 - (missed.Count / (2.0 * lines.Length));
        Assert.True(recall >= leastRecall, $"recall {recall:0.000} of {lines.Length} lines\n{string.Join('\n', missed)}");
    }

    [Theory]
    [InlineData("development")]
    [InlineData("heldout")]
    [InlineData("later-development")]
    [InlineData("later-heldout")]
    public void Extract_LineOfAnArticle_IsKept(string half)
    {
        var lost = new List<string>();
        foreach (var (language, line) in LineTable.Read("text-" + half))
        {
            if (LineTable.Kept(language, line) is not (true, true, true) and var kept)
            {
                lost.Add($"{language} {kept}: {line}");
            }
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }
}
