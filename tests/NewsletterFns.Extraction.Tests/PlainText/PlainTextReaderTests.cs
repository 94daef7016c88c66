namespace NewsletterFns.Extraction.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Extract_Verse_KeepsItsLines()
    {
        const string Verse = "The lamp is low\nThe tide is slow\nAnd nobody will come\n\nThe boats are in\nThe walls are thin\nThe bells of evening hum";

        Assert.Contains("The tide is slow\nAnd nobody will come\n\nThe boats are in", Extractor.Article(Verse).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_LongLinesWithoutBlankOnes_StayParagraphs()
    {
        var text = string.Join('\n', Enumerable.Range(1, 6).Select(i => $"Paragraph {i} is long enough to be one of its own, since it goes on and on about the harbour, the tide and the weather of that year, {i}."));

        Assert.Equal(text, Extractor.Article(text).Text);
    }

    [Fact]
    public void Extract_WrappedWithHyphen_DoesNotGlueOrPart()
    {
        const string Text = "The committee has recommended that the town should look for a well-\nknown architect who has built at least one school of the same size and\nwho is able to begin the work in spring, because the roof of the north-\neastern wing will not last for another winter of storms and heavy rain.\n";

        var text = Extractor.Article(Text).Text;

        Assert.Contains("a well-known architect", text, StringComparison.Ordinal);
        Assert.Contains("size and who", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Extract_AnyLineEnd_BecomesLineFeed(string lineEnd)
        => Assert.Equal("One line is here today.\nTwo lines are here today.\n\nThree lines are here.", Extractor.Article($"One line is here today.{lineEnd}Two lines are here today.{lineEnd}{lineEnd}{lineEnd}{lineEnd}Three lines are here.").Text);

    [Fact]
    public void Extract_HeadlineOnly_IsKeptAsText()
    {
        var article = Extractor.Article("Harbour closed");

        Assert.Equal("Harbour closed", article.Text);
        Assert.Equal(TitleSource.Inferred, article.TitleSource);
    }

    [Fact]
    public void Extract_SentenceAsFirstLine_IsNoHeadline()
    {
        var article = Extractor.Article("The harbour is closed.\n\nNobody knows when it will open again, the harbour master said on Friday.");

        Assert.StartsWith("The harbour is closed.", article.Text, StringComparison.Ordinal);
        Assert.Equal(TitleSource.Inferred, article.TitleSource);
    }

    [Fact]
    public void Extract_NineteenMebibytes_TakesSeconds()
    {
        var paragraph = string.Concat(Enumerable.Repeat("La città è cresciuta lungo il fiume, e nessuno ricorda più il nome del vecchio ponte. ", 6)) + "\n\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, 19 * 1024 * 1024 / System.Text.Encoding.UTF8.GetByteCount(paragraph)));
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        var article = Extractor.Create().Extract(new SourceFile("long.txt", bytes), limit.Token).Articles[0];

        Assert.Equal(text.Count(c => c == 'à'), article.Text.Count(c => c == 'à'));
    }
}
