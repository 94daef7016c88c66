using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;
using NewsletterFns.Language.Values;

namespace NewsletterFns.Language.Merging;

/// <summary>Makes entities of the mentions of any recogniser as the embedded engine does of its own.</summary>
public static class EntityMerging
{
    /// <summary>Gives dates and quantities their values, joins the mentions of one thing into one entity and ranks the entities by salience.</summary>
    /// <param name="text">The text; a headline that it begins with is evidence for the ranking.</param>
    /// <param name="language">ISO 639-1 code, or <c>und</c>.</param>
    /// <param name="publishedOn">The day of publication, to resolve «Friday» and «last month»; or <see langword="null"/>.</param>
    /// <param name="mentions">Mentions in any order; of those that overlap the longest is kept, then the earliest.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Entities, most salient first.</returns>
    public static IReadOnlyList<Entity> Merge(
        string text, string language, DateOnly? publishedOn, IEnumerable<RecognizedEntity> mentions, CancellationToken cancellationToken = default)
    {
        List<RecognizedMention> resolved = MentionResolver.Resolve([.. mentions.Select(m => new RecognizedMention(m.Offset, m.Length, m.Category, m.Subcategory, m.Confidence))], []);
        List<RecognizedMention> valued = [.. resolved.Select(mention => ValueNormalizer.WithValue(text, language, publishedOn, mention))];
        return EntityMerger.Merge(text, language, Headline.Of(text), valued, Gazetteer.Default, cancellationToken);
    }
}
