namespace NewsletterFns.Language.Linking;

/// <summary>
/// Ties places, bodies and companies to identifiers. A name that several things go by is theirs in proportion to their inhabitants and to
/// what else the text names of their countries; where none is clearly ahead the entity stays without a link.
/// </summary>
internal sealed class EntityLinker
{
    /// <summary>How far ahead of the next a thing must be, in natural logarithms: a bit more than three times as likely.</summary>
    private const double Margin = 1.2;

    /// <summary>A thing that is as far ahead as this is evidence for its country.</summary>
    private const double CertainMargin = 2.5;

    private const double RegionWeight = 15;
    private const double SmallestCountry = 12.5, LargestCountry = 18, CountryBonus = 1;
    private const double CapitalBonus = 2, RegionalCapitalBonus = 1;
    private const double CountryNamed = 2.5, RegionNamed = 2.5, CityNamed = 1, MostEvidence = 4;
    private const double InRegionBonus = 3, BesideBonus = 8, KindWordBonus = 5;

    /// <summary>Below this population (as a weight) what the text says of a country counts half: it rarely means its small towns.</summary>
    private const double SmallTown = 10.8;

    /// <summary>The English name of a region may be another language's name of something else.</summary>
    private const double ForeignRegion = -1;

    /// <summary>A hostile text names as many things as it likes.</summary>
    private const int MostEntities = 20_000;

    private const int LongestGap = 3;
    private const int LongestKindWord = 20;

    private static readonly string[] AdjectiveEndings = ["", "r", "s", "n"];

    private static readonly string[] RegionWords =
    [
        "state of ", "state ", "stato di ", "stato del ", "stato della ", "bundesstaat ", "bundesstaats ", "état de ", "l'état de ", "état du ", "estado de ", "estado do ", "estado del ",
        "staat ", "deelstaat ", "regione ", "région ", "región de ", "province of ", "provincia di ", "province de ", "provincia de ", "province ", "provincie ", "kanton ", "canton de ", "canton of ",
    ];

    private static readonly string[] CityWords =
    [
        "city of ", "città di ", "stadt ", "ville de ", "la ville de ", "ciudad de ", "cidade de ", "stad ", "comune di ", "sindaco di ", "mayor of ", "maire de ", "alcalde de ", "alcaldesa de ",
        "bürgermeister von ", "burgemeester van ", "prefeito de ", "prefeito do ",
    ];

    private readonly string _text;
    private readonly string _language;
    private readonly LinkTable _table;
    private readonly List<int>[] _candidates;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly Dictionary<int, double> _priors = [];

    /// <summary>For each entity the thing that it certainly is, and what that says for its country; -1 for none.</summary>
    private readonly (int Thing, double Evidence)[] _certain;

    private readonly Dictionary<short, double> _countries = [];
    private readonly Dictionary<short, int> _regions = [];
    private readonly Dictionary<short, int> _regionsOfCities = [];

    private EntityLinker(string text, string language, IReadOnlyList<Entity> entities, LinkTable table)
    {
        _text = text;
        _language = language;
        _table = table;
        _entities = entities;
        _candidates = new List<int>[entities.Count];
        _certain = new (int Thing, double Evidence)[entities.Count];
    }

    /// <summary>Adds links to the entities that have them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code, or <c>und</c>.</param>
    /// <param name="entities">The text's entities.</param>
    /// <param name="table">What is known.</param>
    /// <returns>The entities in the same order.</returns>
    public static List<Entity> Link(string text, string language, IReadOnlyList<Entity> entities, LinkTable table) =>
        new EntityLinker(text, language, entities, table).Link();

    private List<Entity> Link()
    {
        byte language = LinkLanguages.BitOf(_language);
        for (int i = 0; i < _entities.Count && i < MostEntities; i++)
        {
            _candidates[i] = Candidates(_entities[i], language);
        }

        ReadPriors();
        Dictionary<int, int> beside = Beside();
        CollectEvidence(beside);
        var linked = new List<Entity>(_entities.Count);
        for (int i = 0; i < _entities.Count; i++)
        {
            int thing = i < MostEntities && _candidates[i].Count > 0 ? Choose(i, beside, Margin) : -1;
            linked.Add(thing < 0 ? _entities[i] : _entities[i] with { Links = _table.LinksOf(thing) });
        }

        return linked;
    }

    private List<int> Candidates(Entity entity, byte language)
    {
        var found = new List<int>();
        bool place = entity.Category == EntityCategory.Location;
        if (!place && entity.Category != EntityCategory.Organization)
        {
            return found;
        }

        Find(entity.Name, language, found);
        string? tried = entity.Name;
        for (int m = 0; found.Count == 0 && m < entity.Mentions.Count && m < 8; m++)
        {
            if (entity.Mentions[m].Text != tried)
            {
                Find(tried = entity.Mentions[m].Text, language, found);
            }
        }

        // «UE» is often taken for a place; an organisation is never a city.
        bool hasPlace = place && found.Exists(thing => _table.Things[thing].Kind != LinkKind.Body);
        found.RemoveAll(thing => (_table.Things[thing].Kind == LinkKind.Body) == hasPlace);

        // Luxembourg and Singapore are countries and their cities: the country is meant, or at any rate not wrong.
        if (found.Count > 1)
        {
            for (int c = found.Count - 1; c >= 0; c--)
            {
                LinkThing thing = _table.Things[found[c]];
                if (thing.Kind is LinkKind.City or LinkKind.Region && found.Contains(thing.Country))
                {
                    found.RemoveAt(c);
                }
            }
        }

        return found;
    }

    private void Find(string name, byte language, List<int> into)
    {
        _table.Find(name, language, into);
        ReadOnlySpan<char> span = name;
        if (into.Count == 0 && (span.EndsWith("'s", StringComparison.Ordinal) || span.EndsWith("’s", StringComparison.Ordinal)))
        {
            _table.Find(span[..^2], language, into);
        }

        // «der Vereinten Nationen», «den Internationalen Währungsfonds»: the list has one form of the adjective.
        if (into.Count == 0 && _language == "de" && span.IndexOf(' ') is > 4 and var blank)
        {
            ReadOnlySpan<char> stem = span[..blank].TrimEnd("nrsm");
            if (stem[^1] == 'e')
            {
                FindInflected(stem, span[blank..], language, into);
            }
        }

        // The genitive of «Italiens Regierung».
        if (into.Count == 0 && span.Length > 4 && span[^1] == 's' && _language is "de" or "nl" or "sv")
        {
            _table.Find(span[..^1], language, into);
        }
    }

    private void FindInflected(ReadOnlySpan<char> stem, ReadOnlySpan<char> rest, byte language, List<int> into)
    {
        foreach (string ending in AdjectiveEndings)
        {
            if (into.Count == 0)
            {
                _table.Find($"{stem}{ending}{rest}", language, into);
            }
        }
    }

    private void ReadPriors()
    {
        ReadOnlySpan<(string Country, double Prior)> priors = LinkPriors.Of(_language);
        if (priors.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<LinkThing> things = _table.Things;
        for (int i = 0; i < things.Length && things[i].Kind == LinkKind.Country; i++)
        {
            string code = _table.CodeOf(i);
            foreach ((string country, double prior) in priors)
            {
                if (country == code)
                {
                    _priors[i] = prior;
                }
            }
        }
    }

    /// <summary>«London, Ontario», «Paris (Texas)»: for each entity the one that stands right behind it.</summary>
    private Dictionary<int, int> Beside()
    {
        var starts = new Dictionary<int, int>();
        var beside = new Dictionary<int, int>();
        for (int i = 0; i < _entities.Count && i < MostEntities; i++)
        {
            if (_candidates[i].Count > 0)
            {
                foreach (EntityMention mention in _entities[i].Mentions)
                {
                    starts.TryAdd(mention.Offset, i);
                }
            }
        }

        for (int i = 0; i < _entities.Count && i < MostEntities; i++)
        {
            if (_candidates[i].Count < 2)
            {
                continue;
            }

            foreach (EntityMention mention in _entities[i].Mentions)
            {
                int end = mention.Offset + mention.Length;
                for (int at = end + 2; at <= end + LongestGap && at < _text.Length; at++)
                {
                    ReadOnlySpan<char> gap = _text.AsSpan(end, at - end);
                    if (gap is ", " or " (" && starts.TryGetValue(at, out int other) && other != i)
                    {
                        beside.TryAdd(i, other);
                    }
                }
            }
        }

        return beside;
    }

    private void CollectEvidence(Dictionary<int, int> beside)
    {
        // First all, then their sums, so that the order of the entities makes no difference.
        for (int i = 0; i < _entities.Count; i++)
        {
            int thing = i < MostEntities && _entities[i].Category == EntityCategory.Location && _candidates[i].Count > 0 ? Choose(i, beside, CertainMargin) : -1;
            _certain[i] = (thing, thing < 0 ? 0 : _table.Things[thing].Kind switch
            {
                LinkKind.Country => CountryNamed + (0.3 * Math.Min(3, _entities[i].Mentions.Count - 1)),
                LinkKind.Region => RegionNamed,
                LinkKind.City => CityNamed,
                _ => 0,
            });
        }

        foreach ((int thing, double evidence) in _certain)
        {
            if (thing >= 0)
            {
                LinkThing t = _table.Things[thing];
                short region = t.Kind == LinkKind.Region ? (short)thing : t.Region;
                Dictionary<short, int> regions = t.Kind == LinkKind.Region ? _regions : _regionsOfCities;
                _countries[t.Country] = _countries.GetValueOrDefault(t.Country) + evidence;
                regions[region] = regions.GetValueOrDefault(region) + 1;
            }
        }
    }

    /// <summary>The candidate that is ahead of the others by the margin, or -1.</summary>
    private int Choose(int entity, Dictionary<int, int> beside, double margin)
    {
        List<int> candidates = _candidates[entity];
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        int best = -1;
        double first = double.MinValue, second = double.MinValue;
        (bool region, bool city) = KindWords(entity);
        foreach (int candidate in candidates)
        {
            if (!region && IsDominated(_table.Things[candidate], candidates))
            {
                continue;
            }

            double score = ScoreOf(candidate, _certain[entity]);
            LinkThing thing = _table.Things[candidate];
            score += (region && thing.Kind == LinkKind.Region) || (city && thing.Kind == LinkKind.City) ? KindWordBonus : 0;
            score += beside.TryGetValue(entity, out int other) && IsIn(thing, candidate, _candidates[other]) ? BesideBonus : 0;
            if (score > first)
            {
                (second, first, best) = (first, score, candidate);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        return first - second >= margin ? best : -1;
    }

    /// <param name="candidate">The thing.</param>
    /// <param name="own">What the entity itself gave as evidence: it does not count for it.</param>
    private double ScoreOf(int candidate, (int Thing, double Evidence) own)
    {
        LinkThing thing = _table.Things[candidate];
        LinkThing self = own.Evidence > 0 ? _table.Things[own.Thing] : default;
        double weight = thing.Weight / 8.0;
        double evidence = _countries.GetValueOrDefault(thing.Country) - (own.Evidence > 0 && self.Country == thing.Country ? own.Evidence : 0);
        evidence = Math.Min(MostEvidence, evidence) + _priors.GetValueOrDefault(thing.Country);
        switch (thing.Kind)
        {
            case LinkKind.Country:
                return Math.Clamp(weight, SmallestCountry, LargestCountry) + CountryBonus + evidence;
            case LinkKind.Region:
                // Who names the region apart («Washington State») means something else by the bare name.
                int others = _regionsOfCities.GetValueOrDefault((short)candidate) - (own.Evidence > 0 && self.Region == candidate ? 1 : 0);
                bool apart = _regions.GetValueOrDefault((short)candidate) > (own.Evidence > 0 && own.Thing == candidate ? 1 : 0);
                return (weight > 0 ? weight : RegionWeight) + evidence + (_language == "en" ? 0 : ForeignRegion) + (others > 0 && !apart ? InRegionBonus : 0);
            case LinkKind.City:
                return weight + (weight < SmallTown ? evidence / 2 : evidence)
                    + (thing.Flags.HasFlag(LinkFlags.Capital) ? CapitalBonus : thing.Flags.HasFlag(LinkFlags.RegionalCapital) ? RegionalCapitalBonus : 0)
                    + (thing.Region >= 0 && _regions.ContainsKey(thing.Region) ? InRegionBonus : 0);
            default:
                return weight;
        }
    }

    /// <summary>Whether a region shares its name with the city in which a large part of it lives: «New York» means the city.</summary>
    private bool IsDominated(LinkThing region, List<int> candidates) =>
        region.Kind == LinkKind.Region
        && candidates.Exists(c => _table.Things[c] is { Kind: LinkKind.City } city && city.Country == region.Country && city.Flags.HasFlag(LinkFlags.DominatesRegion));

    /// <summary>Whether a thing lies in a country or region that one of the others may be.</summary>
    private bool IsIn(LinkThing thing, int index, List<int> others) =>
        others.Exists(other => other != index && (other == thing.Country || other == thing.Region
            || (_table.Things[other].Kind == LinkKind.Region && thing.Kind == LinkKind.City && thing.Region < 0 && _table.Things[other].Country == thing.Country)));

    /// <summary>Whether the words before one of the mentions say that it is a region («state of Washington», «Washington State») or a city.</summary>
    private (bool Region, bool City) KindWords(int entity)
    {
        bool region = false, city = false;
        foreach (EntityMention mention in _entities[entity].Mentions.Take(8))
        {
            int start = Math.Max(0, mention.Offset - LongestKindWord);
            ReadOnlySpan<char> before = _text.AsSpan(start, mention.Offset - start);
            region |= EndsWithOne(before, RegionWords) || (_language == "en" && _text.AsSpan(mention.Offset + mention.Length).StartsWith(" state", StringComparison.OrdinalIgnoreCase));
            city |= EndsWithOne(before, CityWords) || _text.AsSpan(mention.Offset + mention.Length).StartsWith(" City", StringComparison.Ordinal);
        }

        return (region && !city, city && !region);
    }

    private static bool EndsWithOne(ReadOnlySpan<char> before, string[] words)
    {
        foreach (string word in words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[before.Length - word.Length - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
