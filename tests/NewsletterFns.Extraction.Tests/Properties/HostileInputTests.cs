using System.Text;
using CsCheck;

namespace NewsletterFns.Extraction.Tests.Properties;

/// <summary>Whatever the bytes are: an article that keeps its promises, or a fault that says what is wrong.</summary>
public sealed class HostileInputTests
{
    private static readonly Gen<string> Name = Gen.OneOf("a.txt", "a.md", "a.html", "a", "a.pdf", "ü/#1 .HTM");

    private static readonly Gen<string> Fragment = Gen.OneOf(
        Gen.OneOf(
            "<p>", "</p>", "<div class=\"article-body\">", "</div>", "<a href=\"https://a.example/?utm_source=x\">", "</a>", "<table><tr><td>", "</td><td>", "</tr></table>", "<br><br>",
            "<pre>", "</pre>", "<ul><li>", "</li></ul>", "<h1>", "</h1>", "<script>", "</script>", "<!--", "-->", "<template>", "<svg>", "<math><mi>", "<select><option>", "&shy;", "&#x1F600;",
            "# ", "> ", "- ", "1. ", "```\n", "| a | b |\n|---|---|\n", "[x](https://b.example)", "---\ntitle: ", "**", "\n", "\n\n", "\r\n", "\t", "\u200B", "\u00AD", "e\u0301", "\uD800",
            "Iscriviti alla newsletter\n", "By Jane Doe\n", "5 July 2025\n", "https://c.example/x?y=1", "The quick brown fox jumps over the lazy dog. ", "日本語のテキスト。", "نص عربي "),
        Gen.String[Gen.Char, 0, 20],
        Gen.String[Gen.Char.AlphaNumeric, 0, 80]);

    [Fact]
    public void Extract_AnyBytes_KeepsItsPromises()
        => Gen.Select(Gen.Byte.Array[0, 400], Name).Sample((bytes, name) => Check(bytes, name), iter: 2_000);

    [Fact]
    public void Extract_AnyText_KeepsItsPromises()
        => Gen.Select(Fragment.List[0, 40], Name).Sample((parts, name) => Check(Encoding.UTF8.GetBytes(string.Concat(parts)), name), iter: 2_000);

    [Fact]
    public void Extract_Utf16_GivesTheSameAsUtf8()
        => Gen.Select(Gen.OneOf("città", "über", "Łódź", "élan", "word", "and", "the"), Gen.OneOf(". ", " ", ",\n", "\n\n")).List[3, 60].Sample(parts =>
        {
            var text = string.Concat(parts.Select(part => part.Item1 + part.Item2));

            Assert.Equal(Extractor.Article(text).Text, Extractor.Article([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]).Text);
        }, iter: 300);

    private static void Check(byte[] bytes, string name)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        ExtractionResult result;
        try
        {
            result = Extractor.Create().Extract(new SourceFile(name, bytes), limit.Token);
        }
        catch (ExtractionException fault)
        {
            Assert.False(string.IsNullOrWhiteSpace(fault.Message));
            return;
        }

        Assert.NotEmpty(result.Articles);
        foreach (var article in result.Articles)
        {
            Assert.False(string.IsNullOrWhiteSpace(article.Text));
            Assert.False(string.IsNullOrWhiteSpace(article.Title));
            Assert.DoesNotContain('\n', article.Title);
            Assert.DoesNotContain('\r', article.Text);
            Assert.DoesNotContain("\n\n\n", article.Text, StringComparison.Ordinal);
            Assert.Equal(article.Text.Trim(), article.Text);
            Assert.True(article.Text.IsNormalized());
            Assert.All(article.Authors, author => Assert.False(string.IsNullOrWhiteSpace(author)));
            Assert.All(article.Links, link =>
            {
                Assert.True(link.Url.IsAbsoluteUri);
                Assert.Equal(link.Text, article.Text.Substring(link.Offset!.Value, link.Length!.Value));
            });
        }
    }
}
