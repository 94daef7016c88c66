using NewsletterFns.Language.Training.Words;

namespace NewsletterFns.Language.Training.Tests.Words;

public sealed class PhraseWordsBuilderTests
{
    [Fact]
    public void Build_Text_TellsNounsFromVerbsAndLeavesOutNames()
    {
        var text = string.Concat(Enumerable.Repeat("Il governo annuncia la legge e Mario annuncia il governo.\n", 20));

        var words = new PhraseWordsBuilder("it").Build(text).Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => int.Parse(parts[2], null));

        Assert.Equal(9, words["govern"]);
        Assert.Equal(9, words["legg"]);
        Assert.Equal(0, words["annunc"]);
        Assert.DoesNotContain("mario", words.Keys);
        Assert.DoesNotContain("mari", words.Keys);
    }
}
