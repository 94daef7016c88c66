using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Text;

public sealed class SentenceSplitterTests
{
    private const string Boundary = " ‖ ";

    public static TheoryData<string, string> Paragraphs()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in new[] { "it", "en", "de", "fr", "es", "pt", "nl" })
        {
            foreach (var paragraph in ParagraphsOf(language))
            {
                data.Add(language, paragraph);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Split_Paragraph_EndsWhereTheSentencesEnd(string language, string paragraph) =>
        Assert.Equal(paragraph.Split(Boundary), Sentences(paragraph.Replace(Boundary, " ", StringComparison.Ordinal), language));

    [Theory]
    [InlineData("it")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("pt")]
    [InlineData("nl")]
    public void Split_WholeArticle_IsTheSameAsItsParagraphs(string language)
    {
        var paragraphs = ParagraphsOf(language);

        var sentences = Sentences(string.Join("\n", paragraphs).Replace(Boundary, " ", StringComparison.Ordinal), language);

        Assert.Equal(paragraphs.SelectMany(paragraph => paragraph.Split(Boundary)), sentences);
        Assert.True(paragraphs.Length >= 15);
    }

    [Theory]
    [InlineData("zh", "今天下雨。他说：“走吧！”我们走了。", 3)]
    [InlineData("ja", "今日は雨です。行きましょう！", 2)]
    [InlineData("ar", "هل جاء؟ نعم. ذهب الولد إلى المدرسة.", 3)]
    [InlineData("hi", "यह पहला वाक्य है। यह दूसरा है।", 2)]
    [InlineData("el", "Ποιος είναι; Δεν ξέρω.", 2)]
    [InlineData("ru", "Пошёл дождь. Он ушёл.", 2)]
    [InlineData("und", "One two. Three four.", 2)]
    public void Split_OtherScripts_KnowsTheirMarks(string language, string text, int expected) => Assert.Equal(expected, Sentences(text, language).Length);

    [Fact]
    public void Split_LineBreaks_EndSentencesAndLeaveNoWhiteSpace() =>
        Assert.Equal(["Headline", "First line", "second line.", "Third."], Sentences("  Headline \r\n\n\tFirst line\u2028second line.\u00A0\n \n Third.  ", "en"));

    [Fact]
    public void Split_TextWithoutMarks_IsCutAtBlanks()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 2_000));

        var sentences = SentenceSplitter.Split(text, "en");

        Assert.True(sentences.Count > 1);
        Assert.All(sentences, sentence => Assert.InRange(sentence.Length, 1, SentenceSplitter.MaxSentenceLength));
        Assert.All(sentences, sentence => Assert.Equal('w', text[sentence.Offset]));
    }

    [Fact]
    public void Split_NoBlankAtAll_NeverCutsAPair()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("😀", 5_000));

        var sentences = SentenceSplitter.Split(text, "en");

        Assert.Equal(text.Length, sentences.Sum(sentence => sentence.Length));
        Assert.All(sentences, sentence => Assert.False(char.IsLowSurrogate(text[sentence.Offset])));
    }

    private static string[] ParagraphsOf(string language) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Text", "Sentences", language + ".txt"));

    private static string[] Sentences(string text, string language) =>
        [.. SentenceSplitter.Split(text, language).Select(sentence => text.Substring(sentence.Offset, sentence.Length))];
}
