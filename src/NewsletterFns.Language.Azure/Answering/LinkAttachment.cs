namespace NewsletterFns.Language.Azure;

/// <summary>Gives entities the entries of knowledge bases that name the same places of the text.</summary>
internal static class LinkAttachment
{
    /// <summary>The entities with their entries; an entry goes to the entity that shares most places with it.</summary>
    public static IReadOnlyList<Entity> Attach(IReadOnlyList<Entity> entities, IEnumerable<LinkedThing> things)
    {
        var links = new Dictionary<int, List<EntityLink>>();
        foreach (var thing in things)
        {
            var best = Enumerable.Range(0, entities.Count)
                .Select(i => (Index: i, Shared: entities[i].Mentions.Count(mention => thing.Places.Any(place => place.Overlaps(new TextPlace(mention.Offset, mention.Length))))))
                .OrderByDescending(entity => entity.Shared)
                .FirstOrDefault(entity => entity.Shared > 0, (Index: -1, Shared: 0));
            if (best.Index < 0)
            {
                continue;
            }

            if (!links.TryGetValue(best.Index, out var list))
            {
                links[best.Index] = list = [.. entities[best.Index].Links];
            }

            if (!list.Any(link => link.DataSource == thing.Link.DataSource && link.Id == thing.Link.Id))
            {
                list.Add(thing.Link);
            }
        }

        return links.Count == 0 ? entities : [.. entities.Select((entity, i) => links.TryGetValue(i, out var list) ? entity with { Links = list } : entity)];
    }
}
