using NewsletterFns.Language.StopWords;

namespace NewsletterFns.Language.Tests.StopWords;

public sealed class StopWordListTests
{
    [Theory]
    [InlineData("it", "della")]
    [InlineData("it", "dell'")]
    [InlineData("it", "Dell’")]
    [InlineData("en", "The")]
    [InlineData("de", "und")]
    [InlineData("fr", "qu'")]
    [InlineData("es", "también")]
    [InlineData("pt", "não")]
    [InlineData("nl", "het")]
    [InlineData("sv", "och")]
    public void Contains_FunctionWord_IsTrue(string language, string word) => Assert.True(StopWordList.For(language).Contains(word));

    [Theory]
    [InlineData("it", "città")]
    [InlineData("en", "computer")]
    [InlineData("de", "Mensch")]
    [InlineData("und", "the")]
    public void Contains_ContentWord_IsFalse(string language, string word) => Assert.False(StopWordList.For(language).Contains(word));
}
