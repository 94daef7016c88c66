namespace Azure.AI.TextAnalytics;

/// <summary>A sentence of a document that stands for it.</summary>
public readonly struct ExtractiveSummarySentence
{
    internal ExtractiveSummarySentence(string text, double rankScore, int offset, int length)
    {
        Text = text;
        RankScore = rankScore;
        Offset = offset;
        Length = length;
    }

    /// <summary>The text as it stands in the document.</summary>
    public string Text { get; }

    /// <summary>How important it is, 0 to 1.</summary>
    public double RankScore { get; }

    /// <summary>Where it begins: UTF-16 code units from the beginning of the document.</summary>
    public int Offset { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }
}
