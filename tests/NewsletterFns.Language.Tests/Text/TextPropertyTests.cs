using System.Diagnostics;
using CsCheck;
using NewsletterFns.Language.KeyPhrases;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Rules;
using NewsletterFns.Language.Summarization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Text;

public sealed class TextPropertyTests
{
    private static readonly string[] Languages = ["it", "en", "de", "fr", "es", "pt", "nl", "zh", "el", "und"];

    private static readonly string[] Pieces =
    [
        " ", " ", "\n", ". ", "? ", "… ", "“", "” ", "«", "» ", "\"", "(", ") ", "'", "’", "-", ",", "5", "12", "2024", ".5", "%", "€", " di ", " der ", " the ",
        "Roma", "roma", "Dr.", "z.B.", "maggio", "May", "venerdì", "ha detto", "😀", "\uD800", "\uDC00", "\u0301", "\u200D", "שלום", "今天。", "http://", "@", "a@b.it", "l'", "X",
    ];

    /// <summary>Any code units, lone surrogates among them, and texts put together from what the rules look at.</summary>
    private static readonly Gen<string> Texts = Gen.Frequency(
        (1, Gen.Char.Array[0, 60].Select(chars => new string(chars))),
        (3, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat)));

    private static readonly Gen<string> AnyLanguage = Gen.Int[0, Languages.Length - 1].Select(i => Languages[i]);

    [Fact]
    public void Split_AnyText_GivesOrderedTrimmedSpansThatCoverIt() => Gen.Select(Texts, AnyLanguage).Sample((text, language) =>
    {
        var last = 0;
        foreach (var sentence in SentenceSplitter.Split(text, language))
        {
            Assert.True(sentence.Offset >= last && sentence.Length > 0 && sentence.End <= text.Length);
            Assert.DoesNotContain(text[last..sentence.Offset], char.IsLetterOrDigit);
            Assert.False(char.IsWhiteSpace(text[sentence.Offset]) || char.IsWhiteSpace(text[sentence.End - 1]));
            last = sentence.End;
        }
    });

    [Fact]
    public void Tokenize_AnyText_LosesNoLetterOrDigit() => Gen.Select(Texts, AnyLanguage).Sample((text, language) =>
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, tokens, language);
        var last = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Offset >= last && token.Length > 0 && token.End <= text.Length);
            Assert.DoesNotContain(text[last..token.Offset], char.IsLetterOrDigit);
            last = token.End;
        }

        Assert.DoesNotContain(text[last..], char.IsLetterOrDigit);
    });

    [Fact]
    public void Recognize_AnyText_GivesOrderedSpansWithoutOverlap() => Gen.Select(Texts, AnyLanguage).Sample((text, language) =>
    {
        var mentions = new List<RecognizedMention>();
        RuleRecognizer.Recognize(text, language, null, mentions);
        var last = 0;
        foreach (var mention in mentions)
        {
            Assert.True(mention.Offset >= last && mention.Length > 0 && mention.Offset + mention.Length <= text.Length);
            Assert.InRange(mention.Confidence, 0, 1);
            last = mention.Offset + mention.Length;
        }
    });

    [Fact]
    public void PhrasesAndSummary_AnyText_AreSpansOfItAndTheSameEachTime() => Gen.Select(Texts, AnyLanguage).Sample((text, language) =>
    {
        var document = DocumentContext.Create(text, language, "Roma venerdì");
        var phrases = KeyPhraseExtractor.Extract(document, 10);
        var summary = Summarizer.Summarize(document, 3);

        Assert.All(phrases, phrase => Assert.Equal(phrase.Text, text.Substring(phrase.Offset, phrase.Length)));
        Assert.All(phrases, phrase => Assert.InRange(phrase.Score, 0, 1));
        Assert.All(summary, sentence => Assert.Equal(sentence.Text, text.Substring(sentence.Offset, sentence.Length)));
        Assert.All(summary, sentence => Assert.InRange(sentence.Rank, 0, 1));
        Assert.Equal(summary.OrderBy(sentence => sentence.Offset), summary);
        var again = DocumentContext.Create(text, language, "Roma venerdì");
        Assert.Equal(phrases, KeyPhraseExtractor.Extract(again, 10));
        Assert.Equal(summary, Summarizer.Summarize(again, 3));
    });

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("1 ")]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData("A. ")]
    [InlineData("l'")]
    [InlineData("http://")]
    [InlineData("a@b.")]
    [InlineData("“")]
    [InlineData("Roma ")]
    [InlineData("5 maggio ")]
    public void Analyse_LongMonotonousText_StaysWithinLinearTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 150_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        var document = DocumentContext.Create(text, "it");
        RuleRecognizer.Recognize(text, "it", null, []);
        KeyPhraseExtractor.Extract(document, 20);
        Summarizer.Summarize(document, 3);

        // A wide bound against quadratic time (which takes minutes here), not a measure of speed.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{piece}: {watch.Elapsed}");
    }
}
