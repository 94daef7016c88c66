namespace NewsletterFns.Language.Training.Data;

/// <summary>A labelled file and how it is used.</summary>
/// <param name="File">File name in the data folder.</param>
/// <param name="Block">How many consecutive lines count as one document; 1 where lines are unrelated, 0 where lines of one document have the same id.</param>
/// <param name="Weight">How much its sentences count.</param>
/// <param name="IsOwn">Whether it follows the project's own guide and lies in this project's folder <c>Annotations</c>: cross-validation scores on these only.</param>
internal sealed record TrainingSet(string File, int Block, float Weight, bool IsOwn);
