namespace NewsletterFns.Language.Summarization;

/// <summary>The distinct content terms of a sentence in order, with weights of length 1 together.</summary>
/// <param name="Terms">The terms, ascending.</param>
/// <param name="Weights">A weight per term.</param>
internal sealed record SentenceVector(int[] Terms, double[] Weights)
{
    /// <summary>The cosine of the angle between two sentences: 0 without a common term, 1 with the same.</summary>
    public double Similarity(SentenceVector other)
    {
        var (i, j, sum) = (0, 0, 0.0);
        while (i < Terms.Length && j < other.Terms.Length)
        {
            if (Terms[i] == other.Terms[j])
            {
                sum += Weights[i++] * other.Weights[j++];
            }
            else if (Terms[i] < other.Terms[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }

    /// <summary>The cosine to a dense vector of length 1.</summary>
    public double Similarity(double[] dense)
    {
        var sum = 0.0;
        for (var i = 0; i < Terms.Length; i++)
        {
            sum += Weights[i] * dense[Terms[i]];
        }

        return sum;
    }
}
