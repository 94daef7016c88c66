using System.Globalization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Text;

public sealed class TextElementsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("La città è bella.")]
    [InlineData("e\u0301 a\u0308\u0323x")]
    [InlineData("uno\r\ndue\n\r")]
    [InlineData("👩‍👩‍👧 e 🇮🇹🇫🇷, 👍🏽!")]
    [InlineData("\ud800 solo \udc00")]
    [InlineData("नमस्ते ยินดี 한국어")]
    public void Count_AnyText_IsWhatStringInfoSays(string text) => Assert.Equal(new StringInfo(text).LengthInTextElements, TextElements.Count(text));
}
