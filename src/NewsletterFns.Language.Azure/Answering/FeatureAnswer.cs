using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Azure;

/// <summary>A feature of a whole text: the answers of its pieces, in their order.</summary>
/// <param name="Pieces">The answers.</param>
/// <param name="TextRecords">What they cost.</param>
internal sealed record FeatureAnswer(IReadOnlyList<PieceAnswer> Pieces, int TextRecords)
{
    /// <summary>The models that answered, or <c>unknown</c> where the service does not say.</summary>
    public string ModelVersion => string.Join('+', Pieces.Select(piece => string.IsNullOrEmpty(piece.ModelVersion) ? "unknown" : piece.ModelVersion).Distinct());

    /// <summary>Every mention, as it was recognised.</summary>
    public IEnumerable<RecognizedEntity> Mentions => Pieces.SelectMany(piece => piece.Entities);

    /// <summary>Every entry of a knowledge base.</summary>
    public IReadOnlyList<LinkedThing> Links => [.. Pieces.SelectMany(piece => piece.Links)];

    /// <summary>Personal data in text order; of those that overlap the longest.</summary>
    public IReadOnlyList<PersonalData> PersonalData()
    {
        var kept = new List<PersonalData>();
        foreach (var data in Pieces.SelectMany(piece => piece.PersonalData).OrderByDescending(data => data.Length).ThenBy(data => data.Offset))
        {
            if (!kept.Any(other => new TextPlace(other.Offset, other.Length).Overlaps(new TextPlace(data.Offset, data.Length))))
            {
                kept.Add(data);
            }
        }

        return [.. kept.OrderBy(data => data.Offset)];
    }

    /// <summary>Key phrases, placed in the text and scored by their rank, for the service says neither. Those of several pieces alternate.</summary>
    public IReadOnlyList<KeyPhrase> KeyPhrases(string text, int max)
    {
        var ranked = Pieces.SelectMany(piece => piece.Phrases.Select((phrase, rank) => (Phrase: phrase, Rank: rank))).OrderBy(phrase => phrase.Rank).Select(phrase => phrase.Phrase);
        var placed = new List<(string Text, int Offset)>();
        foreach (var phrase in ranked.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (placed.Count < max && PhraseFinder.Find(text, phrase) is >= 0 and var at)
            {
                placed.Add((text.Substring(at, phrase.Length), at));
            }
        }

        return [.. placed.Select((phrase, i) => new KeyPhrase(phrase.Text, 1 - ((double)i / placed.Count), phrase.Offset, phrase.Text.Length))];
    }

    /// <summary>The summary in text order: of several pieces' sentences, those of highest rank.</summary>
    public IReadOnlyList<SummarySentence> Summary(int sentences) => Pieces.Count == 1
        ? [.. Pieces[0].Sentences.OrderBy(sentence => sentence.Offset)]
        : [.. Pieces.SelectMany(piece => piece.Sentences).OrderByDescending(sentence => sentence.Rank).Take(sentences).OrderBy(sentence => sentence.Offset)];

    /// <summary>The sentiment: of several pieces, the mean of their scores.</summary>
    public DocumentSentiment? Sentiment()
    {
        var parts = Pieces.Select(piece => piece.Sentiment).OfType<DocumentSentiment>().ToList();
        if (parts.Count < 2)
        {
            return parts.SingleOrDefault();
        }

        var labels = parts.Select(part => part.Label).Where(label => label != SentimentLabel.Neutral).Distinct().ToList();
        var label = labels switch
        {
            [] => SentimentLabel.Neutral,
            [var only] => only,
            _ => SentimentLabel.Mixed,
        };
        var scores = new SentimentScores(parts.Average(part => part.Scores.Positive), parts.Average(part => part.Scores.Neutral), parts.Average(part => part.Scores.Negative));
        return new DocumentSentiment(label, scores, [.. parts.SelectMany(part => part.Sentences)]);
    }
}
