using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Merging;

/// <summary>Chooses among overlapping mentions of several recognisers.</summary>
internal static class MentionResolver
{
    /// <summary>Addresses first, then trained names over bare numbers, then the longest, then the earliest.</summary>
    /// <param name="names">Mentions of the trained recogniser.</param>
    /// <param name="rules">Mentions of the rules.</param>
    /// <returns>Mentions without overlaps, in text order.</returns>
    public static List<RecognizedMention> Resolve(IReadOnlyList<RecognizedMention> names, IReadOnlyList<RecognizedMention> rules)
    {
        RecognizedMention[] all = [.. names.Concat(rules).OrderBy(m => m.Offset).ThenByDescending(m => m.Length)];
        var kept = new List<RecognizedMention>(all.Length);
        foreach (RecognizedMention mention in all)
        {
            bool wins = true;
            int at = kept.Count;
            while (wins && at > 0 && kept[at - 1].End > mention.Offset)
            {
                wins = Beats(mention, kept[--at]);
            }

            if (wins)
            {
                kept.RemoveRange(at, kept.Count - at);
                kept.Add(mention);
            }
        }

        return kept;
    }

    private static bool Beats(RecognizedMention challenger, RecognizedMention holder)
    {
        int difference = Precedence(challenger) - Precedence(holder);
        return difference != 0 ? difference > 0 : challenger.Length > holder.Length;
    }

    private static int Precedence(RecognizedMention mention) => mention.Category switch
    {
        EntityCategory.Url or EntityCategory.Email or EntityCategory.IpAddress => 3,
        EntityCategory.Address => 2,
        EntityCategory.Quantity when mention.Subcategory is null or "Number" or "Ordinal" => 0,
        _ => 1,
    };
}
