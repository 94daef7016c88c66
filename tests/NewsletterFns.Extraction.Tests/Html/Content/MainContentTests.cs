using System.Text;

namespace NewsletterFns.Extraction.Tests.Html.Content;

public sealed class MainContentTests
{
    private const string Sentence = "The harbour master said that the old pier would stay closed until the divers had looked at every pile. ";

    private static readonly string Story = string.Concat(Enumerable.Range(1, 6).Select(i => $"<p>Part {i}. {Sentence}</p>"));

    [Fact]
    public void Extract_CookieNoticeLongerThanTheArticle_IsNotText()
    {
        var text = Text($"<main><h1>Pier closed</h1><p>{Sentence}</p></main><div class=\"cookie-banner\"><p>{string.Concat(Enumerable.Repeat("We and our partners store data on your device. ", 8))}</p></div>"
            + string.Concat(Enumerable.Repeat("<nav><a href=/x>Harbour, ferries and more of the town in pictures</a></nav>", 12)));

        Assert.EndsWith(Sentence.Trim(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("partners", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_ListOfStepsNamedAsNavigation_IsText()
        => Assert.Contains("How to moor", Text($"<article><h1>Mooring</h1><div class=\"steps-nav\"><h2>How to moor</h2></div>{Story}</article>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_ContainerBesideListsOfLinks_IsDescendedTo()
    {
        var links = string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><a href=/{i}>Another story number {i} about something else</a><p>A teaser of it that is long enough to be taken for a paragraph of text.</p></li>"));

        Assert.DoesNotContain("teaser", Text($"<div class=page><div class=row><h1>Pier</h1>{Story}{Story}{Story}{Story}{Story}</div><div class=more><ul>{links}</ul></div></div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_RecipeWithIngredientsBesideTheSteps_HasBoth()
        => Assert.Equal(
            $"- 250 g flour\n- 2 eggs\n\n{string.Join("\n\n", Enumerable.Range(1, 6).Select(i => $"Part {i}. {Sentence.Trim()}"))}",
            Text($"<main><h1>Pancakes</h1><section class=\"recipe-ingredients\"><ul><li>250 g flour</li><li>2 eggs</li></ul></section><section class=steps>{Story}</section></main>"));

    [Theory]
    [InlineData("<h1>Pier closed for the winter</h1>")]
    [InlineData("<h3 itemprop=headline>Pier closed for the winter</h3>")]
    public void Extract_LedeInATeaserBelowTheHeadline_IsKept(string headline)
        => Assert.StartsWith("Nobody may walk", Text($"<div class=top>{headline}<div class=teaser-text><p>Nobody may walk on the old pier before the spring.</p></div></div><div class=body>{Story}</div>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_CaptionAboveTheText_IsNoLede()
        => Assert.StartsWith("Part 1.", Text($"<h1>Pier</h1><div class=\"image__description-copyright\"><p>The pier as it was last summer, seen from the lighthouse at noon.</p></div><div class=body>{Story}</div>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_GalleryWhoseCaptionsAreTheText_KeepsThem()
    {
        var slides = string.Concat(Enumerable.Range(1, 8).Select(i => $"<figure><img src={i}.jpg><figcaption><p>Slide {i}. {Sentence}</p></figcaption></figure>"));

        Assert.Contains("Slide 8.", Text($"<article><h1>Eight piers</h1><p>These are the piers of the coast that you can walk on this summer.</p>{slides}</article>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_CaptionInAnArticle_IsNotText()
        => Assert.DoesNotContain("as seen", Text($"<article><h1>Pier</h1>{Story}<figure><img src=a.jpg><figcaption>The pier as seen from the lighthouse at noon on a day in May. Photo: Jane Doe</figcaption></figure></article>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_HeadingOfLinks_GoesWithThem()
        => Assert.EndsWith("Part 6. " + Sentence.Trim(), Text($"<article><h1>Pier</h1>{Story}<h2>Read on</h2><ul><li><a href=/1>The ferry waits for the divers</a></li><li><a href=/2>The council meets again</a></li></ul></article>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_HeadingOfPromotion_GoesWithIt()
        => Assert.EndsWith("Part 6. " + Sentence.Trim(), Text($"<article><h1>Pier</h1>{Story}<h3>Never miss a tide</h3><p>Subscribe to our newsletter</p></article>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_PageThatIsAListOfLinks_KeepsThem()
        => Assert.Contains("divers", Text("<main><article><h1>Links of the week</h1><ul><li><a href=/1>The ferry waits for the divers</a></li><li><a href=/2>The council meets again on Tuesday</a></li></ul></article></main>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_TeaserBoxInTheText_IsNotText()
        => Assert.DoesNotContain("lighthouse", Text($"<article><h1>Pier</h1>{Story}<div class=\"snippet snippet--article\"><h3><a href=/x>The lighthouse is for sale, and nobody wants it</a></h3>Read what the owner of the lighthouse has to say.</div>{Story}</article>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("visually-hidden")]
    [InlineData("sr-only")]
    [InlineData("d-none d-print-block")]
    public void Extract_TextHiddenByASharedClass_IsNotText(string name)
        => Assert.DoesNotContain("hidden words", Text($"<article><h1>Pier</h1>{Story}<p class=\"{name}\">These hidden words are for other readers and not for the eye of this one.</p></article>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_TextShownFromAScreenSizeOn_IsText()
        => Assert.Contains("on wide screens", Text($"<article><h1>Pier</h1>{Story}<p class=\"d-none d-md-block\">This paragraph is shown on wide screens only, as sites do with long asides.</p></article>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<noscript>{0}</noscript>")]
    [InlineData("<template>{0}</template>")]
    [InlineData("<div style=\"display: none\">{0}</div>")]
    public void Extract_PageThatHidesItsText_GivesIt(string wrapper)
        => Assert.EndsWith("Part 6. " + Sentence.Trim(), Text("<div id=app>Loading</div>" + wrapper.Replace("{0}", Story, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"article\":{\"title\":\"The pier stays closed\",\"body\":\"BODY\"}}}</script>")]
    [InlineData("<script>window.__A={};window.__STATE__={\"headline\":\"The pier stays closed\",\"content\":[PARTS]};</script>")]
    public void Extract_PageRenderedFromAStateObject_GivesItsArticle(string script)
    {
        var parts = string.Join(',', Enumerable.Range(1, 6).Select(i => $"{{\"type\":\"p\",\"children\":[{{\"text\":\"Part {i}. {Sentence.Trim()}\"}}]}}"));
        var page = "<html><head><title>The pier stays closed</title></head><body><div id=root>Loading</div>"
            + script.Replace("BODY", Story.Replace("</p>", "<\\/p>", StringComparison.Ordinal), StringComparison.Ordinal).Replace("PARTS", parts, StringComparison.Ordinal) + "</body></html>";

        Assert.Equal(6, Extractor.Article(page, "page.html").Text.Split("harbour master").Length - 1);
    }

    [Fact]
    public void Extract_StateObjectOfAnotherArticle_IsNotTaken()
    {
        var page = "<html><head><title>The pier stays closed</title></head><body><p>Loading the page of the pier.</p><script type=application/json>{\"title\":\"Lighthouse for sale\",\"body\":\""
            + string.Concat(Enumerable.Repeat("The lighthouse has been empty for years. ", 30)) + "\"}</script></body></html>";

        Assert.DoesNotContain("lighthouse", Extractor.Article(page, "page.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_CellsThatLayThePageOut_ArePartedFromTheText()
        => Assert.StartsWith("Part 1.", Text($"<table><tr><td><p>Menu</p><p>Guests: 1</p></td><td>{Story}</td><td><p>Poll</p></td></tr></table>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_WordOfASentenceNamedAsLogin_IsKept()
        => Assert.Contains("was registered there", Text($"<article><h1>Pier</h1>{Story}<div>The old boat <span class=register>was registered</span> there.</div></article>"), StringComparison.Ordinal);

    [Fact]
    public void Extract_ManyIngredients_CostsNoSquare()
    {
        var page = "<html><body><h1>Soup</h1><div><p>" + Sentence + Sentence + "</p></div>" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"<div class=ingredients>{i} g flour</div>"));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        Assert.Contains("harbour master", Extractor.Create().Extract(new SourceFile("long.html", Encoding.UTF8.GetBytes(page)), limit.Token).Articles[0].Text, StringComparison.Ordinal);
    }

    private static string Text(string body) => Extractor.Article($"<html><head><title>The Tide</title></head><body>{body}</body></html>", "page.html").Text;
}
