using System.Globalization;
using Azure.AI.TextAnalytics;
using Client = Azure.AI.TextAnalytics;

namespace NewsletterFns.Language.Azure;

/// <summary>Brings what the client returns for a request's pieces into our terms, with offsets into the whole texts.</summary>
/// <param name="pieces">The pieces; the documents' ids are their indices.</param>
/// <param name="texts">The whole texts.</param>
internal sealed class ResultReader(IReadOnlyList<TextPiece> pieces, IReadOnlyList<string> texts)
{
    public IEnumerable<PieceOutcome> Read(RecognizeEntitiesResultCollection results) => Read(LanguageFeature.Entities, results, (piece, result) => new PieceAnswer(results.ModelVersion)
    {
        Entities =
        [
            .. from entity in result.Entities
               let place = PlaceOf(piece, entity.Text, entity.Offset, entity.Length)
               where place is not null
               select new RecognizedEntity(entity.Category.ToString(), Given(entity.SubCategory), place.Value.Offset, place.Value.Length, entity.ConfidenceScore),
        ],
    });

    public IEnumerable<PieceOutcome> Read(RecognizeLinkedEntitiesResultCollection results) => Read(LanguageFeature.LinkedEntities, results, (piece, result) => new PieceAnswer(results.ModelVersion)
    {
        Links =
        [
            .. from entity in result.Entities
               let id = entity.DataSourceEntityId
               where !string.IsNullOrEmpty(id)
               select new LinkedThing(
                   new EntityLink(entity.DataSource, id, entity.Name, entity.Url),
                   [.. entity.Matches.Select(match => PlaceOf(piece, match.Text, match.Offset, match.Length)).OfType<TextPlace>()]),
        ],
    });

    public IEnumerable<PieceOutcome> Read(ExtractKeyPhrasesResultCollection results) =>
        Read(LanguageFeature.KeyPhrases, results, (_, result) => new PieceAnswer(results.ModelVersion) { Phrases = [.. result.KeyPhrases] });

    public IEnumerable<PieceOutcome> Read(ExtractiveSummarizeResultCollection results) => Read(LanguageFeature.Summary, results, (piece, result) => new PieceAnswer(results.ModelVersion)
    {
        Sentences =
        [
            .. from sentence in result.Sentences
               let place = PlaceOf(piece, sentence.Text, sentence.Offset, sentence.Length)
               where place is not null
               select new SummarySentence(TextAt(piece, place.Value), place.Value.Offset, place.Value.Length, Math.Clamp(sentence.RankScore, 0, 1)),
        ],
    });

    public IEnumerable<PieceOutcome> Read(RecognizePiiEntitiesResultCollection results) => Read(LanguageFeature.Pii, results, (piece, result) => new PieceAnswer(results.ModelVersion)
    {
        PersonalData =
        [
            .. from entity in result.Entities
               let place = PlaceOf(piece, entity.Text, entity.Offset, entity.Length)
               where place is not null
               select new PersonalData(TextAt(piece, place.Value), entity.Category.ToString(), Given(entity.SubCategory), entity.ConfidenceScore, place.Value.Offset, place.Value.Length),
        ],
    });

    public IEnumerable<PieceOutcome> Read(AnalyzeSentimentResultCollection results) => Read(LanguageFeature.Sentiment, results, (piece, result) => new PieceAnswer(results.ModelVersion)
    {
        Sentiment = new DocumentSentiment(
            LabelOf(result.DocumentSentiment.Sentiment),
            ScoresOf(result.DocumentSentiment.ConfidenceScores),
            [
                .. from sentence in result.DocumentSentiment.Sentences
                   let place = PlaceOf(piece, sentence.Text, sentence.Offset, sentence.Length)
                   where place is not null
                   select new SentenceSentiment(TextAt(piece, place.Value), place.Value.Offset, place.Value.Length, LabelOf(sentence.Sentiment), ScoresOf(sentence.ConfidenceScores)),
            ]),
    });

    /// <summary>The failure that the service's error means.</summary>
    public static PieceFailure FailureOf(TextAnalyticsError error)
    {
        var code = error.ErrorCode.ToString();
        return error.ErrorCode == TextAnalyticsErrorCode.UnsupportedLanguageCode
            ? new PieceFailure("Azure AI Language does not have it for this language.", null, MayPass: false)
            : new PieceFailure($"Azure AI Language answered {code}; the article's other features are not affected.", new ServiceErrorException(code), ServiceFault.MayPass(error.ErrorCode));
    }

    private IEnumerable<PieceOutcome> Read<T>(LanguageFeature feature, IReadOnlyCollection<T> results, Func<TextPiece, T, PieceAnswer> read)
        where T : TextAnalyticsResult
    {
        foreach (var result in results)
        {
            if (!int.TryParse(result.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= pieces.Count)
            {
                continue;
            }

            var piece = pieces[index];
            yield return result.HasError
                ? new PieceOutcome(piece, feature, null, FailureOf(result.Error))
                : new PieceOutcome(piece, feature, read(piece, result), null);
        }
    }

    /// <summary>A place of a piece as one of the whole text; none where the words are not there, for a wrong place is worse than none.</summary>
    private TextPlace? PlaceOf(TextPiece piece, string words, int offset, int length)
    {
        var text = texts[piece.Document].AsSpan(piece.Offset, piece.Length);
        return offset >= 0 && length > 0 && offset <= text.Length - length && text.Slice(offset, length).SequenceEqual(words)
            ? new TextPlace(piece.Offset + offset, length)
            : null;
    }

    private string TextAt(TextPiece piece, TextPlace place) => texts[piece.Document].Substring(place.Offset, place.Length);

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static SentimentLabel LabelOf(TextSentiment sentiment) => sentiment switch
    {
        TextSentiment.Positive => SentimentLabel.Positive,
        TextSentiment.Negative => SentimentLabel.Negative,
        TextSentiment.Mixed => SentimentLabel.Mixed,
        _ => SentimentLabel.Neutral,
    };

    private static SentimentScores ScoresOf(Client.SentimentConfidenceScores scores) => new(scores.Positive, scores.Neutral, scores.Negative);
}
