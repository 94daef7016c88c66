using AngleSharp.Html.Parser;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Html.Content;

namespace NewsletterFns.Extraction.Tests.Html.Content;

public sealed class HintSetTests
{
    [Theory]
    [InlineData("article__relatedLinks", true)]
    [InlineData("related-posts", true)]
    [InlineData("article-body has-sidebar content", false)]
    [InlineData("post type-post status-publish hentry tag-comments", false)]
    [InlineData("unrelatedness", false)]
    public void IsOtherText_Names_AreReadAsWords(string name, bool expected) => Assert.Equal(expected, Read($"class=\"{name}\"").IsOtherText);

    [Theory]
    [InlineData("class=no-print", true)]
    [InlineData("class=print-only", true)]
    [InlineData("class=print-full", false)]
    [InlineData("id=CookieConsent", true)]
    [InlineData("role=dialog", true)]
    public void IsNotice_ClassIdAndRole_AreRead(string attribute, bool expected) => Assert.Equal(expected, Read(attribute).IsNotice);

    [Fact]
    public void IsTrimming_WordThatEndsInAStem_IsOne() => Assert.True(Read("class=imgcaption").IsTrimming);

    [Fact]
    public void Of_ElementWithoutNames_SaysNothing() => Assert.False(Read("title=related").Has((Hint)int.MaxValue));

    private static HintSet Read(string attributes) => HintSet.Of(KeyAttributes.Of(new HtmlParser().ParseDocument($"<div {attributes}>x</div>").QuerySelector("div")!));
}
