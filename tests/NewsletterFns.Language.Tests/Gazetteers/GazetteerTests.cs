using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Gazetteers;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Kyiv", "Kiev")]
    [InlineData("Moskau", "Mosca")]
    [InlineData("Germania", "Allemagne")]
    [InlineData("USA", "Stati Uniti")]
    [InlineData("São Paulo", "SAO PAULO")]
    [InlineData("Unione Europea", "Union européenne")]
    public void Find_TwoNamesOfOneThing_HaveOneId(string a, string b)
    {
        GazetteerEntry first = Find(a), second = Find(b);

        Assert.NotEqual(0u, first.Thing);
        Assert.Equal(first.Thing, second.Thing);
    }

    [Theory]
    [InlineData("Francia", NameKinds.Country)]
    [InlineData("Berlin", NameKinds.LargeCity)]
    [InlineData("Giulia", NameKinds.GivenName)]
    [InlineData("Rossi", NameKinds.FamilyName)]
    [InlineData("New", NameKinds.Continues)]
    public void Find_KnownName_TellsItsKind(string name, object kind)
    {
        Assert.True(Find(name).Kinds.HasFlag((NameKinds)kind));
    }

    [Fact]
    public void Find_UnknownName_IsNothing()
    {
        Assert.Equal(NameKinds.None, Find("Xqzzwv").Kinds);
    }

    private static GazetteerEntry Find(string name)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(name, 0, name.Length, tokens);
        ulong phrase = FeatureHash.Seed;
        foreach (Token token in tokens)
        {
            phrase = Gazetteer.Extend(phrase, FeatureHash.Of(CharacterFolding.Fold(name.Substring(token.Offset, token.Length))));
        }

        return Gazetteer.Default.Find(phrase);
    }
}
