using System.Globalization;

namespace NewsletterFns.Language.Azure.Tests;

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

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    [InlineData(10_000, 10)]
    public void Records_Elements_AreBegunThousands(int elements, int records) => Assert.Equal(records, TextElements.Records(elements));
}
