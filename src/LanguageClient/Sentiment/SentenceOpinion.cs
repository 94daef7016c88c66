namespace Azure.AI.TextAnalytics;

/// <summary>An opinion on an aspect.</summary>
public readonly struct SentenceOpinion
{
    internal SentenceOpinion(TargetSentiment target, IReadOnlyCollection<AssessmentSentiment> assessments)
    {
        Target = target;
        Assessments = assessments;
    }

    /// <summary>The aspect.</summary>
    public TargetSentiment Target { get; }

    /// <summary>What is said of it.</summary>
    public IReadOnlyCollection<AssessmentSentiment> Assessments { get; }
}
