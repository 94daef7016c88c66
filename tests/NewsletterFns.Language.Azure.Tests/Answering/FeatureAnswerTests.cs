namespace NewsletterFns.Language.Azure.Tests;

public sealed class FeatureAnswerTests
{
    [Fact]
    public void KeyPhrases_Ranked_ArePlacedAndScoredByRank()
    {
        var answer = Of(new PieceAnswer("m") { Phrases = ["energia solare", "Costo", "nowhere", "ENERGIA SOLARE", "rete"] });

        var phrases = answer.KeyPhrases("Il costo dell'energia solare e la rete.", 10);

        Assert.Equal([("energia solare", 14), ("costo", 3), ("rete", 34)], phrases.Select(phrase => (phrase.Text, phrase.Offset)));
        Assert.Equal([1, 0.67, 0.33], phrases.Select(phrase => Math.Round(phrase.Score, 2)));
    }

    [Fact]
    public void KeyPhrases_SeveralPieces_Alternate() =>
        Assert.Equal(["a", "c", "b", "d"], Of(new PieceAnswer("m") { Phrases = ["a", "b"] }, new PieceAnswer("m") { Phrases = ["c", "d"] }).KeyPhrases("a b c d", 10).Select(phrase => phrase.Text));

    [Fact]
    public void KeyPhrases_MoreThanWanted_KeepsTheFirst() => Assert.Equal("a", Assert.Single(Of(new PieceAnswer("m") { Phrases = ["a", "b"] }).KeyPhrases("b a", 1)).Text);

    [Fact]
    public void Summary_SeveralPieces_AreTheBestInTextOrder()
    {
        var answer = Of(
            new PieceAnswer("m") { Sentences = [Sentence(0, 0.9), Sentence(10, 0.1)] },
            new PieceAnswer("m") { Sentences = [Sentence(20, 0.8), Sentence(30, 0.95)] });

        Assert.Equal([0, 20, 30], answer.Summary(3).Select(sentence => sentence.Offset));
    }

    [Fact]
    public void Summary_OnePiece_KeepsWhatTheServiceGives() => Assert.Equal(4, Of(new PieceAnswer("m") { Sentences = [.. Enumerable.Range(0, 4).Select(i => Sentence(i, 0.5))] }).Summary(3).Count);

    [Fact]
    public void Sentiment_PiecesDisagree_IsMixed()
    {
        var sentiment = Of(Sentiment(SentimentLabel.Positive, new(0.8, 0.2, 0)), Sentiment(SentimentLabel.Negative, new(0, 0.2, 0.8))).Sentiment()!;

        Assert.Equal(SentimentLabel.Mixed, sentiment.Label);
        Assert.Equal(new SentimentScores(0.4, 0.2, 0.4), sentiment.Scores);
    }

    [Fact]
    public void PersonalData_Overlapping_KeepsTheLongest()
    {
        var answer = Of(new PieceAnswer("m")
        {
            PersonalData = [new("Rossi", "Person", null, 1, 5, 5), new("rossi@x.it", "Email", null, 1, 20, 10), new("Ada Rossi", "Person", null, 1, 1, 9)],
        });

        Assert.Equal(["Ada Rossi", "rossi@x.it"], answer.PersonalData().Select(data => data.Text));
    }

    [Fact]
    public void ModelVersion_Pieces_AreNamedOnce() => Assert.Equal("2023-04-15+unknown", Of(new("2023-04-15"), new("2023-04-15"), new(null)).ModelVersion);

    private static FeatureAnswer Of(params PieceAnswer[] pieces) => new(pieces, 1);

    private static SummarySentence Sentence(int offset, double rank) => new("s", offset, 1, rank);

    private static PieceAnswer Sentiment(SentimentLabel label, SentimentScores scores) => new("m") { Sentiment = new DocumentSentiment(label, scores, []) };
}
