using NewsletterFns.Language.Identification;

namespace NewsletterFns.Language.Tests.Identification;

/// <summary>The identifier on the articles and sentences of <c>Data/README.md</c>.</summary>
public sealed class LanguageArticleTests
{
    private const int ShortestArticle = 250;
    private const double LeastRight = 98.5;

    private static readonly LanguageIdentifier Identifier = new(CharacterModel.Default);

    [Fact]
    public void Identify_Articles_NamesEachLanguage()
    {
        var articles = Read("declaration.txt").SelectMany(part => Join(part.Texts).Select(text => (part.Language, Text: text)))
            .Concat(Read("wikimedia.txt").SelectMany(part => part.Texts.Select(text => (part.Language, Text: text))))
            .Concat(Read("sentences.txt").SelectMany(part => part.Texts.Chunk(3).Where(three => three.Length == 3).Select(three => (part.Language, Text: string.Join('\n', three)))))
            .ToList();

        Assert.Empty(Wrong(articles));
        Assert.True(articles.Count >= 1_000);
        Assert.True(articles.Select(article => article.Language).Distinct().Count() >= 20);
    }

    [Theory]
    [InlineData("sentences.txt")]
    [InlineData("declaration.txt")]
    public void Identify_SingleSentences_NamesNearlyAllLanguages(string file)
    {
        var sentences = Read(file).SelectMany(part => part.Texts.Select(text => (part.Language, Text: text))).ToList();

        var wrong = Wrong(sentences);

        var right = 100.0 * (sentences.Count - wrong.Count) / sentences.Count;
        Assert.True(right >= LeastRight, $"{right:0.00} % of {sentences.Count}\n{string.Join('\n', wrong)}");
    }

    private static List<string> Wrong(IEnumerable<(string Language, string Text)> texts) =>
        [.. texts.Select(text => (text.Language, text.Text, Found: Identifier.Identify(text.Text).Code)).Where(text => text.Found != text.Language).Select(text => $"{text.Language} → {text.Found}: {text.Text}")];

    private static IEnumerable<(string Language, string[] Texts)> Read(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Identification", "Data", file)).Split("## ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(lines => (lines[0], lines[1..]));

    private static IEnumerable<string> Join(string[] paragraphs)
    {
        var article = "";
        foreach (var paragraph in paragraphs)
        {
            article = $"{article} {paragraph}".TrimStart();
            if (article.Length >= ShortestArticle)
            {
                yield return article;
                article = "";
            }
        }
    }
}
