using CsCheck;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Rendering;
using NewsletterFns.Golden;

namespace NewsletterFns.Extraction.Tests.Rendering;

public sealed class HtmlRendererTests
{
    public static TheoryData<string> Fixtures => [.. GoldenFixture.Names(Root).Where(name => GoldenFixture.Load(Root, name).Fault is null)];

    private static string Root => Path.Combine(AppContext.BaseDirectory, "fixtures", "extraction");

    [Fact]
    public void Render_Blocks_BecomeTheirElements()
        => Assert.Equal(
            "<h2>Head</h2>\n<p>One<br>two</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start=\"3\">\n<li>c</li>\n</ol>\n<blockquote>\n<p>Said</p>\n</blockquote>\n"
            + "<pre><code>if (a &lt; b)\n  c();</code></pre>\n<table>\n<tbody><tr><td>x</td><td>1</td></tr>\n<tr><td>y</td><td>2</td></tr>\n</tbody></table>\n",
            Render(
                new("Head", BlockKind.Heading) { Level = 2 }, new("One\ntwo"), new("- a", BlockKind.ListItem), new("- b", BlockKind.ListItem), new("3. c", BlockKind.ListItem),
                new("Said", BlockKind.Quote), new("if (a < b)\n  c();", BlockKind.Code), new("x | 1", BlockKind.TableRow), new("y | 2", BlockKind.TableRow)));

    [Theory]
    [InlineData("https://a.example/?x=1&y=\"2\"", "<p>See <a href=\"https://a.example/?x=1&amp;y=%222%22\">this</a> now</p>\n")]
    [InlineData("mailto:jane@a.example", "<p>See <a href=\"mailto:jane@a.example\">this</a> now</p>\n")]
    [InlineData("javascript:alert(1)", "<p>See <a>this</a> now</p>\n")]
    [InlineData("data:text/html,hello", "<p>See <a>this</a> now</p>\n")]
    public void Render_Link_KeepsOnlyTargetsOfTheWebAndMail(string url, string expected)
        => Assert.Equal(expected, Render(new TextBlock("See this now") { Links = [new BlockLink(4, 4, new Uri(url))] }));

    [Fact]
    public void Render_TextThatLooksLikeMarkup_StaysText()
        => Assert.Equal(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp;amp;</p>\n",
            Render(new TextBlock("<script>alert(1)</script><img src=x onerror=alert(1)> &amp;")));

    [Fact]
    public void Render_AnyBlocks_HoldTheirText()
        => Gen.Select(
                Gen.OneOf(Gen.String[Gen.Char[' ', '~'], 1, 40], Gen.OneOf("- x", "12. y", "a | b |", "</p><script>x</script>", "<!-- -->", "&lt;b&gt;", "— so")),
                Gen.Enum<BlockKind>(),
                Gen.Int[0, 7])
            .List[1, 12].Sample(parts =>
            {
                var blocks = parts.Where(part => !string.IsNullOrWhiteSpace(part.Item1)).Select(part => new TextBlock(part.Item1.Trim(), part.Item2) { Level = part.Item3 }).ToArray();
                var html = Render(blocks);

                Assert.Equal(RenderedText.Of(string.Join("\n\n", blocks.Select(block => block.Text))), RenderedText.OfHtml(html));
                Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            }, iter: 2_000);

    [Fact]
    public void Render_LongListTableAndParagraph_StayWhole()
    {
        var items = Enumerable.Range(1, 1_000).Select(i => new TextBlock($"{i}. item", BlockKind.ListItem));
        var rows = Enumerable.Range(1, 1_000).Select(i => new TextBlock($"{i} | cell", BlockKind.TableRow));
        TextBlock[] blocks = [.. items, .. rows, new(string.Join('\n', Enumerable.Range(1, 1_000)))];

        Assert.Equal(
            "<ol>\n" + string.Concat(Enumerable.Range(1, 1_000).Select(_ => "<li>item</li>\n")) + "</ol>\n<table>\n<tbody>"
            + string.Concat(Enumerable.Range(1, 1_000).Select(i => $"<tr><td>{i}</td><td>cell</td></tr>\n")) + "</tbody></table>\n<p>" + string.Join("<br>", Enumerable.Range(1, 1_000)) + "</p>\n",
            Render(blocks));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Extract_Fixture_GivesTheTextAsHtml(string name)
    {
        var path = GoldenFixture.Load(Root, name).InputPath;

        Assert.All(
            Extractor.Create().Extract(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))).Articles,
            article => Assert.Equal(RenderedText.Of(article.Text), RenderedText.OfHtml(article.Html!)));
    }

    [Fact]
    public void Extract_HostilePage_GivesHtmlThatRunsNothing()
    {
        const string page = """
            <html><body onload="a()"><article><h1>Pier</h1><p style="background:url(javascript:a())" onclick="a()">The harbour master said <a href="javascript:a()" onmouseover="a()">that</a>
            the <a href="https://b.example/x" style="position:fixed">pier</a> stays closed until the divers <img src=x onerror="a()"> have looked at every pile of it.</p><iframe src="https://b.example"></iframe>
            <svg onload="a()"><script>a()</script></svg><p>&lt;script&gt;a()&lt;/script&gt; is what the sign at the end of the pier reads since somebody played a trick on the council.</p></article></body></html>
            """;

        var html = Extractor.Article(page, "page.html").Html!;

        Assert.Contains("<a href=\"https://b.example/x\">pier</a>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|img|iframe|svg|style)|<[^>]*(on[a-z]+=|javascript:|style=)", html);
    }

    [Fact]
    public void Extract_LongerThanMaxHtmlText_GivesNone()
        => Assert.Null(Assert.Single(Extractor.Create(options => options.MaxHtmlText = 10).Extract(new SourceFile("a.txt", "A line of text that is an article."u8.ToArray())).Articles).Html);

    [Fact]
    public void Extract_WithoutIncludeHtml_GivesNone()
        => Assert.Null(Assert.Single(Extractor.Create(options => options.IncludeHtml = false).Extract(new SourceFile("a.txt", "A line of text that is an article."u8.ToArray())).Articles).Html);

    private static string Render(params TextBlock[] blocks) => HtmlRenderer.Render(blocks, CancellationToken.None);

}
