using System.Globalization;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class TextSplitterTests
{
    [Fact]
    public void Split_TextThatFits_IsOnePiece() => Assert.Equal([new TextPiece(7, 0, 9, 9)], TextSplitter.Split(7, "Una frase", "it", 9));

    [Fact]
    public void Split_LongText_EndsPiecesAtSentences()
    {
        var text = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"Questa è la frase numero {i} del testo."));

        var pieces = TextSplitter.Split(0, text, "it", 200);

        Assert.InRange(pieces.Count, 2, 20);
        Assert.All(pieces.SkipLast(1), piece => Assert.EndsWith("testo. ", text.Substring(piece.Offset, piece.Length), StringComparison.Ordinal));
        AssertWhole(text, pieces, 200);
    }

    [Theory]
    [InlineData("aaaaaaaaaa", 700)]
    [InlineData("👩‍👩‍👧", 200)]
    [InlineData("e\u0301 ", 500)]
    [InlineData("\r\n", 300)]
    [InlineData(" ", 300)]
    [InlineData("Dr. ", 300)]
    [InlineData("\ud83d", 300)]
    public void Split_TextWithoutSentences_StaysUnderTheLimit(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));

        AssertWhole(text, TextSplitter.Split(0, text, "it", 100), 100);
    }

    [Fact]
    public void Split_OneEndlessTextElement_StaysUnderTheLength()
    {
        var text = "a" + new string('\u0301', 5_000);

        var pieces = TextSplitter.Split(0, text, "it", 100, maxLength: 1_000);

        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, 1_000));
        AssertWhole(text, pieces, 100);
    }

    [Fact]
    public void Split_PieceOfManyElements_CountsThem()
    {
        var text = string.Concat(Enumerable.Repeat("Così è. Però 👍🏽! ", 50));

        Assert.All(TextSplitter.Split(0, text, "it", 60), piece => Assert.Equal(new StringInfo(text.Substring(piece.Offset, piece.Length)).LengthInTextElements, piece.Elements));
    }

    private static void AssertWhole(string text, IReadOnlyList<TextPiece> pieces, int maxElements)
    {
        Assert.Equal(text, string.Concat(pieces.Select(piece => text.Substring(piece.Offset, piece.Length))));
        Assert.All(pieces, piece => Assert.InRange(piece.Elements, 1, maxElements));
        Assert.All(pieces, piece => Assert.True(new StringInfo(text.Substring(piece.Offset, piece.Length)).LengthInTextElements <= maxElements));
    }
}
