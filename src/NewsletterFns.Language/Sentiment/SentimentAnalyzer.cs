using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Sentiment;

/// <summary>Tells praise from blame by the words of a lexicon, with negation, intensity and contrast.</summary>
internal static class SentimentAnalyzer
{
    /// <summary>How many words a negation reaches.</summary>
    private const int Reach = 3;

    /// <summary>A negated word says less of the contrary than its opposite would.</summary>
    private const double Negated = -0.7;

    private const double StrongerFactor = 1.5, WeakerFactor = 0.6, BeforeContrast = 0.6, AfterContrast = 1.3;

    /// <summary>A sentence whose praise and blame differ by less is neutral.</summary>
    private const double Threshold = 0.5;

    /// <summary>What speaks for neutral in every sentence, in words.</summary>
    private const double NeutralWeight = 1;

    /// <summary>The share of sentences of the rarer sentiment from which a document is mixed.</summary>
    private const double MixedShare = 0.35;

    /// <summary>The sentiment of a document and its sentences, or <see langword="null"/> where the language has no lexicon.</summary>
    public static DocumentSentiment? Analyze(DocumentContext document)
    {
        SentimentLexicon lexicon = SentimentLexicon.For(document.Language);
        if (!lexicon.IsKnown)
        {
            return null;
        }

        var sentences = new List<SentenceSentiment>(document.Sentences.Count);
        double positive = 0, negative = 0, neutral = 0, letters = 0;
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            TextSpan span = document.Sentences[s];
            (double praise, double blame) = Sum(document, lexicon, document.TokenStarts[s], document.TokenStarts[s + 1]);
            double total = praise + blame + NeutralWeight;
            var scores = new SentimentScores(Round(praise / total), Round(1 - Round(praise / total) - Round(blame / total)), Round(blame / total));
            SentimentLabel label = praise - blame >= Threshold ? SentimentLabel.Positive : blame - praise >= Threshold ? SentimentLabel.Negative : SentimentLabel.Neutral;
            sentences.Add(new SentenceSentiment(document.Text.Substring(span.Offset, span.Length), span.Offset, span.Length, label, scores));
            positive += scores.Positive * span.Length;
            neutral += scores.Neutral * span.Length;
            negative += scores.Negative * span.Length;
            letters += span.Length;
        }

        SentimentScores whole = letters == 0 ? new SentimentScores(0, 1, 0) : new SentimentScores(Round(positive / letters), Round(1 - Round(positive / letters) - Round(negative / letters)), Round(negative / letters));
        return new DocumentSentiment(LabelOf(sentences), whole, sentences);
    }

    private static SentimentLabel LabelOf(List<SentenceSentiment> sentences)
    {
        int positive = sentences.Count(s => s.Label == SentimentLabel.Positive), negative = sentences.Count(s => s.Label == SentimentLabel.Negative);
        int more = Math.Max(positive, negative), less = Math.Min(positive, negative);
        return more == 0 ? SentimentLabel.Neutral
            : less > 0 && less >= MixedShare * (more + less) ? SentimentLabel.Mixed
            : positive > negative ? SentimentLabel.Positive
            : SentimentLabel.Negative;
    }

    private static (double Praise, double Blame) Sum(DocumentContext document, SentimentLexicon lexicon, int from, int to)
    {
        double praise = 0, blame = 0, factor = 1, contrast = 1;
        int sinceNegation = Reach + 1;
        double last = 0;
        int sinceLast = Reach;
        for (int t = from; t < to; t++)
        {
            Token token = document.Tokens[t];
            if (token.Kind != TokenKind.Word)
            {
                // A negation does not reach over a comma.
                sinceNegation = document.Text[token.Offset] is ',' or ';' or ':' or '(' ? Reach + 1 : sinceNegation;
                factor = 1;
                continue;
            }

            string folded = LightStemmer.Fold(token.In(document.Text));
            sinceNegation++;
            sinceLast++;
            double weight = lexicon.WeightOf(token.In(document.Text), folded);
            switch (lexicon.ModifierOf(folded))
            {
                case SentimentWord.Negation:
                    // «gefällt mir nicht»: German negates verbs from behind.
                    if (document.Language == "de" && folded == "nicht" && sinceLast < Reach && last != 0 && char.IsLower(document.Text[token.Offset]))
                    {
                        (praise, blame) = (praise - Math.Max(0, last) + Math.Max(0, last * Negated), blame + Math.Min(0, last) - Math.Min(0, last * Negated));
                        last = 0;
                    }

                    sinceNegation = 0;
                    continue;
                case SentimentWord.Stronger when weight == 0:
                    factor *= StrongerFactor;
                    sinceNegation = Math.Max(0, sinceNegation - 1);
                    continue;
                case SentimentWord.Weaker when weight == 0:
                    factor *= WeakerFactor;
                    continue;
                case SentimentWord.Contrast:
                    (praise, blame) = (praise * BeforeContrast, blame * BeforeContrast);
                    contrast = AfterContrast;
                    sinceNegation = Reach + 1;
                    continue;
            }

            if (weight != 0)
            {
                double value = weight * Math.Min(factor, 2.5) * contrast * (sinceNegation <= Reach ? Negated : 1);
                praise += Math.Max(0, value);
                blame += Math.Max(0, -value);
                last = value;
                sinceLast = 0;
            }

            factor = 1;
        }

        return (Math.Max(0, praise), Math.Max(0, blame));
    }

    private static double Round(double value) => Math.Round(value, 2);
}
