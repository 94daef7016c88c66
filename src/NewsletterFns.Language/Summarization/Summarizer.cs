using NewsletterFns.Language.KeyPhrases;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Summarization;

/// <summary>
/// Takes the sentences that say most of a text: close to its middle (centroid of the term vectors, and degree among the best sentences as
/// in LexRank, Erkan and Radev 2004), early, with its entities and its title's words, and unlike one another (maximal marginal
/// relevance, Carbonell and Goldstein 1998). Sentences that do not stand alone are left out where others suffice.
/// </summary>
internal static class Summarizer
{
    private const int MaxCompared = 120;
    private const double Centroid = 0.3;
    private const double Degree = 0.2;
    private const double Position = 0.3;
    private const double Entities = 0.12;
    private const double Title = 0.08;
    private const double LaterSentence = 0.12;
    private const double Novelty = 0.7;
    private const double TooSimilar = 0.8;
    private const double QuoteFirst = 0.8;

    /// <summary>The summary of a document: its sentences in text order, each with its rank from 0 to 1.</summary>
    /// <param name="document">The document, with its entities where they are known.</param>
    /// <param name="sentences">How many at most; fewer where the text has fewer that can be used.</param>
    public static IReadOnlyList<SummarySentence> Summarize(DocumentContext document, int sentences)
    {
        var scored = Score(document);
        var best = scored.OrderBy(sentence => sentence.Grade).ThenByDescending(sentence => sentence.Score).Take(Math.Max(MaxCompared, sentences)).ToList();
        best = AddDegree(best);
        var chosen = new List<ScoredSentence>(sentences);
        foreach (var grade in Enum.GetValues<SentenceGrade>())
        {
            if (grade < SentenceGrade.Fragment || chosen.Count == 0)
            {
                Choose(best.FindAll(sentence => sentence.Grade == grade), chosen, sentences);
            }
        }

        var top = chosen.Count == 0 ? 1 : Math.Max(chosen.Max(sentence => sentence.Score), double.Epsilon);
        return [.. chosen.OrderBy(sentence => sentence.Index).Select(sentence =>
        {
            var span = document.Sentences[sentence.Index];
            return new SummarySentence(document.Text.Substring(span.Offset, span.Length), span.Offset, span.Length, Math.Round(sentence.Score / top, 4));
        })];
    }

    private static List<ScoredSentence> Score(DocumentContext document)
    {
        var weights = TermWeights(document);
        var vectors = new SentenceVector[document.Sentences.Count];
        var centre = new double[document.Terms.Count];
        for (var s = 0; s < vectors.Length; s++)
        {
            vectors[s] = VectorOf(document.Terms, s, weights);
            for (var i = 0; i < vectors[s].Terms.Length; i++)
            {
                centre[vectors[s].Terms[i]] += vectors[s].Weights[i];
            }
        }

        Normalize(centre);
        var title = TitleVector(document, weights);
        var entities = EntityWeights(document);
        var grader = new SentenceGrader(document);
        var scored = new List<ScoredSentence>(vectors.Length);
        var position = 0;
        for (var s = 0; s < vectors.Length; s++)
        {
            var grade = grader.Grade(s);
            var score = (Centroid * Math.Min(1, vectors[s].Similarity(centre) * 2)) + (Position / (1 + LaterSentence * position)) + (Entities * entities[s]) + (Title * vectors[s].Similarity(title));
            position += grade == SentenceGrade.Fragment ? 0 : 1;
            scored.Add(new ScoredSentence(s, grade, vectors[s], document.Text[document.Sentences[s].Offset] is '“' or '„' or '«' or '"' ? score * QuoteFirst : score));
        }

        return scored;
    }

    /// <summary>A term weighs more the less it is used elsewhere, and more, but not in proportion, the more often it stands here.</summary>
    private static double[] TermWeights(DocumentContext document)
    {
        var lexicon = PhraseLexicon.For(document.Language);
        var weights = new double[document.Terms.Count];
        foreach (var unit in document.Terms.Units)
        {
            if (unit.Kind == TermUnitKind.Content)
            {
                weights[unit.Term]++;
            }
        }

        for (var term = 0; term < weights.Length; term++)
        {
            weights[term] = weights[term] == 0 ? 0 : (1 + Math.Log(weights[term])) * lexicon.Specificity(document.Terms.StemOf(term));
        }

        return weights;
    }

    private static SentenceVector VectorOf(DocumentTerms terms, int sentence, double[] weights)
    {
        var distinct = new List<int>();
        for (var i = terms.SentenceStarts[sentence]; i < terms.SentenceStarts[sentence + 1]; i++)
        {
            if (terms.Units[i].Kind == TermUnitKind.Content)
            {
                distinct.Add(terms.Units[i].Term);
            }
        }

        distinct.Sort();
        var ordered = distinct.Distinct().ToArray();
        var values = Array.ConvertAll(ordered, term => weights[term]);
        Normalize(values);
        return new SentenceVector(ordered, values);
    }

    private static double[] TitleVector(DocumentContext document, double[] weights)
    {
        var vector = new double[weights.Length];
        if (document.Title is { } title)
        {
            var stems = new HashSet<string>(StringComparer.Ordinal);
            var tokens = new List<Token>();
            Tokenizer.Tokenize(title, 0, title.Length, tokens, document.Language);
            foreach (var token in tokens.Where(token => token.Kind == TokenKind.Word))
            {
                stems.Add(LightStemmer.Stem(token.In(title), document.Language));
                stems.Add(LightStemmer.Fold(token.In(title)));
            }

            for (var term = 0; term < vector.Length; term++)
            {
                vector[term] = stems.Contains(document.Terms.StemOf(term)) ? weights[term] : 0;
            }

            Normalize(vector);
        }

        return vector;
    }

    /// <summary>Per sentence, 0 to 1: the mentions of the entities that are named most.</summary>
    private static double[] EntityWeights(DocumentContext document)
    {
        var perSentence = new double[document.Sentences.Count];
        var starts = document.Sentences.Select(sentence => sentence.Offset).ToArray();
        foreach (var entity in document.Entities)
        {
            if (entity.Category is EntityCategory.DateTime or EntityCategory.Quantity)
            {
                continue;
            }

            var last = -1;
            foreach (var mention in entity.Mentions)
            {
                var at = Array.BinarySearch(starts, mention.Offset);
                at = at < 0 ? ~at - 1 : at;
                if (at >= 0 && at != last)
                {
                    perSentence[at] += Math.Log2(1 + entity.Mentions.Count);
                    last = at;
                }
            }
        }

        var top = perSentence.Length == 0 ? 0 : perSentence.Max();
        return top == 0 ? perSentence : Array.ConvertAll(perSentence, weight => weight / top);
    }

    private static List<ScoredSentence> AddDegree(List<ScoredSentence> best)
    {
        var degrees = new double[best.Count];
        for (var i = 0; i < best.Count; i++)
        {
            for (var j = i + 1; j < best.Count; j++)
            {
                var similarity = best[i].Vector.Similarity(best[j].Vector);
                degrees[i] += similarity;
                degrees[j] += similarity;
            }
        }

        var top = degrees.Length == 0 ? 0 : degrees.Max();
        return top == 0 ? best : [.. best.Select((sentence, i) => sentence with { Score = sentence.Score + Degree * degrees[i] / top })];
    }

    private static void Choose(List<ScoredSentence> from, List<ScoredSentence> chosen, int max)
    {
        while (chosen.Count < max)
        {
            ScoredSentence? next = null;
            var best = double.MinValue;
            foreach (var sentence in from)
            {
                var similar = chosen.Count == 0 ? 0 : chosen.Max(other => sentence.Vector.Similarity(other.Vector));
                var value = (Novelty * sentence.Score) - ((1 - Novelty) * similar);
                if (similar < TooSimilar && (value > best || (value == best && sentence.Index < next!.Index)))
                {
                    (next, best) = (sentence, value);
                }
            }

            if (next is null)
            {
                return;
            }

            chosen.Add(next);
            from.Remove(next);
        }
    }

    private static void Normalize(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(value => value * value));
        for (var i = 0; i < vector.Length && length > 0; i++)
        {
            vector[i] /= length;
        }
    }
}
