namespace NewsletterFns.Contracts;

/// <summary>An extractive summary.</summary>
/// <param name="Sentences">Sentences of the article, in article order.</param>
public sealed record ArticleSummary(IReadOnlyList<ArticleSentence> Sentences);
