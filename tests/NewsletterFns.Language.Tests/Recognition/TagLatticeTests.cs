using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Tests.Recognition;

public sealed class TagLatticeTests
{
    private const int Length = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void FindBestPath_RandomScores_IsTheBestOfAllValidPaths(int seed)
    {
        (TagLattice lattice, float[] transitions) = Fill(seed);
        var tags = new byte[Length];

        lattice.FindBestPath(transitions, tags);

        float best = AllPaths().Max(p => ScoreOf(p, lattice, transitions));
        Assert.Equal(best, ScoreOf([.. tags.Select(t => (int)t)], lattice, transitions), 4);
    }

    [Fact]
    public void ComputeMarginals_RandomScores_AgreeWithSumOverAllPaths()
    {
        (TagLattice lattice, float[] transitions) = Fill(7);
        List<int[]> paths = [.. AllPaths()];
        double[] weights = [.. paths.Select(p => Math.Exp(ScoreOf(p, lattice, transitions)))];
        double z = weights.Sum();

        double logZ = lattice.ComputeMarginals([.. transitions.Select(MathF.Exp)]);

        Assert.Equal(Math.Log(z), logZ, 3);
        var marginals = new float[EntityTags.Stride];
        for (int word = 0; word < Length; word++)
        {
            lattice.Marginals(word, marginals);
            for (int tag = 0; tag < EntityTags.Count; tag++)
            {
                double expected = paths.Select((p, i) => p[word] == tag ? weights[i] : 0).Sum() / z;
                Assert.Equal(expected, marginals[tag], 4);
            }
        }
    }

    [Fact]
    public void MayFollow_AnyPair_KeepsEntitiesWhole()
    {
        int begin = EntityTags.Tag(0, EntityTags.Begin), otherLast = EntityTags.Tag(1, EntityTags.Last), last = EntityTags.Tag(0, EntityTags.Last);

        Assert.True(EntityTags.MayFollow(begin, last));
        Assert.False(EntityTags.MayFollow(begin, otherLast));
        Assert.False(EntityTags.MayFollow(begin, EntityTags.Outside));
        Assert.False(EntityTags.MayFollow(EntityTags.Outside, last));
        Assert.True(EntityTags.MayFollow(last, begin));
    }

    private static (TagLattice Lattice, float[] Transitions) Fill(int seed)
    {
        var random = new Random(seed);
        var transitions = new float[EntityTags.Stride * EntityTags.Stride];
        foreach (ref float t in transitions.AsSpan())
        {
            t = (random.NextSingle() * 2) - 1;
        }

        var lattice = new TagLattice();
        lattice.Reset(Length);
        for (int word = 0; word < Length; word++)
        {
            for (int tag = 0; tag < EntityTags.Count; tag++)
            {
                lattice.Scores(word)[tag] = random.NextSingle() * 3;
            }
        }

        return (lattice, transitions);
    }

    private static IEnumerable<int[]> AllPaths() =>
        from a in Enumerable.Range(0, EntityTags.Count)
        where EntityTags.MayStart(a)
        from b in Enumerable.Range(0, EntityTags.Count)
        where EntityTags.MayFollow(a, b)
        from c in Enumerable.Range(0, EntityTags.Count)
        where EntityTags.MayFollow(b, c) && EntityTags.MayEnd(c)
        select new[] { a, b, c };

    private static float ScoreOf(int[] path, TagLattice lattice, float[] transitions)
    {
        float score = 0;
        for (int word = 0; word < path.Length; word++)
        {
            score += lattice.Scores(word)[path[word]] + (word == 0 ? 0 : transitions[(path[word - 1] * EntityTags.Stride) + path[word]]);
        }

        return score;
    }
}
