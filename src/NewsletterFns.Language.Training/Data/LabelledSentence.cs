namespace NewsletterFns.Language.Training.Data;

/// <summary>A line of labelled data.</summary>
internal sealed record LabelledSentence(string? Id, string Lang, string Text, IReadOnlyList<LabelledEntity> Entities);
