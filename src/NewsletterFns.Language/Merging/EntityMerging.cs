using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Merging;

/// <summary>Merges the mentions of any recogniser as the embedded engine merges its own.</summary>
public static class EntityMerging
{
    /// <summary>Joins the mentions of one thing into one entity and ranks the entities by salience.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code, or <c>und</c>.</param>
    /// <param name="title">The headline, evidence for the ranking, or <see langword="null"/> where it is part of the text.</param>
    /// <param name="mentions">Mentions in any order; of those that overlap the longest is kept, then the earliest.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Entities, most salient first.</returns>
    public static IReadOnlyList<Entity> Merge(
        string text, string language, string? title, IEnumerable<RecognizedEntity> mentions, CancellationToken cancellationToken = default)
    {
        List<RecognizedMention> resolved = MentionResolver.Resolve([.. mentions.Select(m => new RecognizedMention(m.Offset, m.Length, m.Category, m.Subcategory, m.Confidence))], []);
        return EntityMerger.Merge(text, language, title ?? Text.Headline.Of(text), resolved, Gazetteer.Default, cancellationToken);
    }
}
