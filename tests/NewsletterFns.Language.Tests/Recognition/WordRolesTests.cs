using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Tests.Recognition;

public sealed class WordRolesTests
{
    [Theory]
    [InlineData("es", "Ministerio", WordRole.Authority)]
    [InlineData("pt", "comissao", WordRole.Authority)]
    [InlineData("fr", "Sénat", WordRole.Assembly)]
    [InlineData("de", "Landgericht", WordRole.Court)]
    [InlineData("nl", "Volksbank", WordRole.Company)]
    [InlineData("en", "Volksbank", WordRole.None)]
    [InlineData("de", "tank", WordRole.None)]
    [InlineData("xx", "bank", WordRole.None)]
    public void Of_Word_HasItsRoleInItsLanguage(string language, string word, object role)
    {
        Assert.Equal(role, WordRoles.Of(WordRoles.KeyOf(language), word, FeatureHash.Of(CharacterFolding.Fold(word))));
    }
}
