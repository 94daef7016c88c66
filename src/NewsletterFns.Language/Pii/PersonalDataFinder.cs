namespace NewsletterFns.Language.Pii;

/// <summary>Collects personal data, in the service's categories: what the entities have of it, and identifiers with check digits.</summary>
internal static class PersonalDataFinder
{
    /// <summary>The personal data of a text in text order, without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entities">Its entities.</param>
    public static List<PersonalData> Find(string text, IReadOnlyList<Entity> entities)
    {
        var found = new List<RecognizedEntity>();
        IdentifierPatterns.Find(text, found);
        int identifiers = found.Count;
        foreach (Entity entity in entities)
        {
            if (CategoryOf(entity) is { } category)
            {
                string? subcategory = category is "DateTime" or "Quantity" ? entity.Subcategory : null;
                found.AddRange(entity.Mentions.Select(m => new RecognizedEntity(category, subcategory, m.Offset, m.Length, entity.Confidence)));
            }
        }

        // Identifiers come first: to a rule an account number may look like a telephone's.
        var kept = new List<RecognizedEntity>(found.Count);
        int end = 0;
        List<RecognizedEntity> certain = found[..identifiers];
        int next = 0;
        foreach (RecognizedEntity item in found[identifiers..].OrderBy(f => f.Offset).ThenByDescending(f => f.Length))
        {
            while (next < certain.Count && certain[next].Offset + certain[next].Length <= item.Offset)
            {
                next++;
            }

            bool covered = next < certain.Count && certain[next].Offset < item.Offset + item.Length;
            if (!covered && item.Offset >= end)
            {
                kept.Add(item);
                end = item.Offset + item.Length;
            }
        }

        return [.. kept.Concat(certain).OrderBy(k => k.Offset)
            .Select(k => new PersonalData(text.Substring(k.Offset, k.Length), k.Category, k.Subcategory, k.Confidence, k.Offset, k.Length))];
    }

    private static string? CategoryOf(Entity entity) => entity.Category switch
    {
        EntityCategory.Person or EntityCategory.PersonType or EntityCategory.Organization or EntityCategory.PhoneNumber
            or EntityCategory.Email or EntityCategory.Address or EntityCategory.Url => entity.Category,
        EntityCategory.IpAddress => "IPAddress",
        EntityCategory.DateTime when entity.Subcategory == "Date" => entity.Category,
        EntityCategory.Quantity when entity.Subcategory == "Age" => entity.Category,
        _ => null,
    };
}
