using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Language.Tests;

/// <summary>What holds of the whole engine's answer, whatever the text.</summary>
public sealed class EmbeddedLanguagePropertyTests
{
    private static readonly EmbeddedLanguageService Engine = new(Options.Create(new EmbeddedLanguageOptions()));

    private static readonly string[] Languages = ["it", "en", "de", "fr", "es", "pt", "nl", "ja", "ar", "und", "xx-broken"];

    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\r\n", "\t", ". ", "? ", "… ", "“", "” ", "«", "» ", "(", ") ", "'", "-", " – ", ", ", "5", "12", "2026", "%", "€ ", "il ", "the ", "der ", "la ",
        "Mario Rossi ", "Angela Merkel ", "Roma ", "New York ", "Google Inc. ", "ONU ", "Dr. ", "z. B. ", "maggio ", "last Friday ", "ha detto ", "said ", "info@example.org ",
        "https://example.org/a?b=c ", "+39 06 1234567 ", "192.168.0.1 ", "😀", "👨‍👩‍👧 ", "\uD800", "\uDC00", "e\u0301", "a\u0300\u0301\u0302", "\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF",
        "\0", "\u0007", "\u0085", "שלום עולם ", "مرحبا بالعالم ", "今天下雨。", "ﷺ", "İstanbul ", "ß", "ǅ", "\uFFFF",
    ];

    /// <summary>Any code units, lone surrogates among them, and texts put together from what the engine looks for.</summary>
    private static readonly Gen<string> Texts = Gen.Frequency(
        (1, Gen.Char.Array[0, 200].Select(chars => new string(chars))),
        (3, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 120].Select(string.Concat)));

    private static readonly Gen<AnalysisDocument> Documents = Gen.Select(Texts, Texts, Gen.Int[-4, Languages.Length - 1]).Select((text, title, language) => new AnalysisDocument("a", text)
    {
        Title = language % 2 == 0 ? title : null,
        Language = language < 0 ? null : Languages[language],
        PublishedOn = language % 3 == 0 ? new DateOnly(2026, 11, 27) : null,
        Features = new HashSet<LanguageFeature>(Enum.GetValues<LanguageFeature>()),
    });

    [Fact]
    public void Analyze_AnyDocument_AnswersInSpansOfItsText() => Documents.Sample(document =>
    {
        var analysis = Engine.Analyze(document, CancellationToken.None);

        var text = document.Text;
        var mentions = analysis.Entities.SelectMany(entity => entity.Mentions).ToList();
        Assert.All(mentions, mention => Assert.Equal(mention.Text, text.Substring(mention.Offset, mention.Length)));
        Assert.All(mentions, mention => Assert.True(mention.Length > 0));
        Assert.All(analysis.Entities, entity => Assert.InRange(entity.Confidence, 0, 1));
        Assert.All(analysis.Entities, entity => Assert.Equal(entity.Mentions.OrderBy(mention => mention.Offset), entity.Mentions));
        var ordered = mentions.OrderBy(mention => mention.Offset).ToList();
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.Offset + pair.First.Length <= pair.Second.Offset, $"{pair.First} overlaps {pair.Second}"));
        Assert.All(analysis.KeyPhrases, phrase => Assert.Equal(phrase.Text, text.Substring(phrase.Offset, phrase.Length)));
        Assert.All(analysis.KeyPhrases, phrase => Assert.InRange(phrase.Score, 0, 1));
        Assert.All(analysis.Summary, sentence => Assert.Equal(sentence.Text, text.Substring(sentence.Offset, sentence.Length)));
        Assert.All(analysis.Paragraphs, paragraph => Assert.True(paragraph.Offset >= 0 && paragraph.Length > 0 && paragraph.Offset + paragraph.Length <= text.Length));
        Assert.InRange(analysis.Language.Confidence, 0, 1);
        Assert.Equal(analysis.SentenceEnds.Distinct().Order(), analysis.SentenceEnds);
        Assert.All(analysis.SentenceEnds, end => Assert.InRange(end, 1, text.Length));
    });

    [Fact]
    public async Task AnalyzeAsync_SameDocumentsAgainAndInParallel_AnswersTheSame()
    {
        var documents = Enumerable.Range(0, 200).Select(i => new AnalysisDocument($"{i}", string.Concat(Enumerable.Range(0, 60).Select(j => Pieces[(i * 31 + j * (7 + i % 13)) % Pieces.Length])))).ToList();

        var alone = documents.Select(document => Json(Engine.Analyze(document, CancellationToken.None))).ToList();
        var another = new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions()));
        var together = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => another.AnalyzeAsync(documents)));

        Assert.All(together, answers => Assert.Equal(alone, answers.Select(Json)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("A.")]
    [InlineData("«")]
    [InlineData("e\u0301")]
    [InlineData("1")]
    [InlineData("今")]
    [InlineData("😀")]
    public void Analyze_MegabyteWithoutSpace_TakesBoundedTime(string piece) => AssertBounded(piece);

    /// <summary>By itself, since attributes cannot hold half a pair.</summary>
    [Fact]
    public void Analyze_MegabyteOfHalfPairs_TakesBoundedTime() => AssertBounded("\uD800");

    private static void AssertBounded(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        var analysis = Engine.Analyze(new AnalysisDocument("a", text), CancellationToken.None);

        // A wide bound against quadratic time (which takes many minutes here), not a measure of speed.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{piece}: {watch.Elapsed}");
        Assert.All(analysis.SentenceEnds, end => Assert.InRange(end, 1, text.Length));
    }

    private static string Json(DocumentAnalysis analysis) => JsonSerializer.Serialize(analysis with { Provenance = new AnalysisProvenance() });
}
