using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Training.Gazetteers;

namespace NewsletterFns.Language.Training.Tests.Gazetteers;

public sealed class GazetteerCompilerTests
{
    [Fact]
    public void Compile_NamesOfOneCity_ShareItsId()
    {
        Gazetteer gazetteer = GazetteerCompiler.Compile(["city\t703448:2797553\tKyiv", "zonecity\tEurope/Kiev\tKiev", "zonecity\tEurope/Kiev\tKyiv"]);

        GazetteerEntry kyiv = Find(gazetteer, "kyiv"), kiev = Find(gazetteer, "kiev");

        Assert.Equal(703448u, kyiv.Thing);
        Assert.Equal(kyiv.Thing, kiev.Thing);
        Assert.True(kyiv.Kinds.HasFlag(NameKinds.LargeCity));
    }

    [Fact]
    public void Compile_NameOfTwoWords_IsFoundThroughItsBeginning()
    {
        Gazetteer gazetteer = GazetteerCompiler.Compile(["region\tUS-NY\tNew York"]);

        Assert.Equal(NameKinds.Continues, Find(gazetteer, "new").Kinds);
        Assert.Equal(NameKinds.Region, Find(gazetteer, "new", "york").Kinds);
        Assert.Equal(NameKinds.None, Find(gazetteer, "york").Kinds);
    }

    [Fact]
    public void Compile_UnknownKind_SaysSo()
    {
        Assert.Throws<InvalidDataException>(() => GazetteerCompiler.Compile(["planet\t1\tMars"]));
    }

    private static GazetteerEntry Find(Gazetteer gazetteer, params string[] words) =>
        gazetteer.Find(words.Aggregate(FeatureHash.Seed, (phrase, word) => Gazetteer.Extend(phrase, FeatureHash.Of(word))));
}
