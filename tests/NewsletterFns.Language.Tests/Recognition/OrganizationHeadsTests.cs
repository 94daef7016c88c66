using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Recognition;

public sealed class OrganizationHeadsTests
{
    [Theory]
    [InlineData("es", "El Tribunal de los Puertos decide hoy.", "Tribunal de los Puertos")]
    [InlineData("pt", "Segundo o Ministério do Trabalho, nada muda.", "Ministério do Trabalho")]
    [InlineData("de", "Gestern hat die Nordwerk Solar GmbH eröffnet.", "Nordwerk Solar GmbH")]
    [InlineData("es", "La Comisión de expertos decide hoy.", "")]
    [InlineData("de", "Gestern hat der Rat der Stadt getagt.", "")]
    public void AddMissed_WordsOfANameThatIsMissing_AddsIt(string language, string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', AddMissed(language, text, []).Select(m => text.Substring(m.Offset, m.Length))));
    }

    [Fact]
    public void AddMissed_NameThatIsThere_StaysAlone()
    {
        var known = new RecognizedMention(3, 8, EntityCategory.Location, null, 0.9);

        Assert.Equal([known], AddMissed("es", "El Tribunal de los Puertos decide hoy.", [known]));
    }

    private static List<RecognizedMention> AddMissed(string language, string text, List<RecognizedMention> names)
    {
        var context = DocumentContext.Create(text, language);
        OrganizationHeads.AddMissed(DocumentWords.Describe(text, context.Tokens, context.TokenStarts, WordLexicon.Empty, Gazetteer.Empty, language), language, names);
        return names;
    }
}
