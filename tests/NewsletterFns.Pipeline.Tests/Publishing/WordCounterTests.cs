namespace NewsletterFns.Pipeline.Tests;

public sealed class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n—…“”", 0)]
    [InlineData("Kyiv", 1)]
    [InlineData("L'energia costa di più.", 4)]
    [InlineData("L’energia: 5.000 euro, 12,5%", 4)]
    [InlineData("state-of-the-art e-mail", 2)]
    [InlineData("Fine.Inizio", 1)]
    [InlineData("a -- b", 2)]
    [InlineData("re\u0301sume\u0301", 1)]
    [InlineData("Привет мир", 2)]
    [InlineData("日本語", 3)]
    [InlineData("\ud800 ok", 1)]
    public void Count_Text_CountsItsWords(string text, int words) => Assert.Equal(words, WordCounter.Count(text));
}
