using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Tests.Presentation;

public sealed class LanguageNameTests
{
    [Theory]
    [InlineData("it", "Italian (it)")]
    [InlineData("de", "German (de)")]
    [InlineData("und", "not known")]
    [InlineData("zz", "zz")]
    [InlineData("no such code", "no such code")]
    public void Of_Code_GivesNameAndCode(string code, string expected) => Assert.Equal(expected, LanguageName.Of(code));
}
