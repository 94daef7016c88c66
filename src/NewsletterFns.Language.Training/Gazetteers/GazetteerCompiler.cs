using System.Globalization;
using System.Numerics;
using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Training.Gazetteers;

/// <summary>Turns the lines that <c>export.mjs</c> writes into the engine's gazetteer.</summary>
internal static class GazetteerCompiler
{
    private const int LargeCity = 200_000;
    private const int SmallestCity = 1_000;

    /// <summary>Compiles lines of KIND, ID and NAME with tabs between.</summary>
    public static Gazetteer Compile(IEnumerable<string> lines)
    {
        List<string[]> rows = [.. lines.Select(l => l.Split('\t')).Where(r => r.Length == 3)];
        var things = new Dictionary<ulong, (uint Thing, long Rank)>();
        var kinds = new SortedDictionary<ulong, NameKinds>();
        Dictionary<string, (uint Id, long Population)> cities = LargestCities(rows);
        Dictionary<string, uint> zones = rows.Where(r => r[0] == "zonecity").GroupBy(r => r[1], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => CityOf(g.Key, g.Select(r => r[2]), cities), StringComparer.Ordinal);

        foreach (string[] row in rows)
        {
            (NameKinds kind, uint thing, long rank) = row[0] switch
            {
                "country" => (NameKinds.Country, ThingOf(row[1]), long.MaxValue),
                "body" => (NameKinds.Body, row[1].Length == 0 ? 0u : ThingOf(row[1]), long.MaxValue),
                "region" => (NameKinds.Region, row[1].Length == 0 ? 0u : ThingOf(row[1]), 300_000L),
                "town" => (NameKinds.City, 0u, 0L),
                "zonecity" => (NameKinds.LargeCity, zones[row[1]], 1_000_000L),
                "city" => City(row[1]),
                "given" => (NameKinds.GivenName, 0u, 0L),
                "family" => (NameKinds.FamilyName, 0u, 0L),
                "person" => (NameKinds.RarePersonName, 0u, 0L),
                "company" => (NameKinds.Company, 0u, 0L),
                "product" => (NameKinds.Product, 0u, 0L),
                "event" => (NameKinds.Event, 0u, 0L),
                "common" => (NameKinds.CommonNoun, 0u, 0L),
                _ => throw new InvalidDataException($"The gazetteer's lines have no kind '{row[0]}'."),
            };
            if (kind != NameKinds.None)
            {
                Add(row[2], kind, thing, rank, kinds, things);
            }
        }

        int size = (int)BitOperations.RoundUpToPowerOf2((uint)((kinds.Count * 4 / 3) + 2));
        var slots = new GazetteerEntry[size];
        foreach ((ulong phrase, NameKinds kind) in kinds)
        {
            int slot = (int)phrase & (size - 1);
            while (slots[slot].Fingerprint != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = new GazetteerEntry(Gazetteer.FingerprintOf(phrase), things.GetValueOrDefault(phrase).Thing, kind);
        }

        return new Gazetteer(slots);
    }

    private static void Add(string name, NameKinds kind, uint thing, long rank, SortedDictionary<ulong, NameKinds> kinds, Dictionary<ulong, (uint Thing, long Rank)> things)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(name, 0, name.Length, tokens);
        if (tokens.Count is 0 or > 8)
        {
            return;
        }

        ulong phrase = FeatureHash.Seed;
        for (int i = 0; i < tokens.Count; i++)
        {
            phrase = Gazetteer.Extend(phrase, WordHash(name, tokens[i]));
            kinds[phrase] = kinds.GetValueOrDefault(phrase) | (i < tokens.Count - 1 ? NameKinds.Continues : kind);
        }

        if (thing != 0 && (!things.TryGetValue(phrase, out (uint Thing, long Rank) known) || rank > known.Rank))
        {
            things[phrase] = (thing, rank);
        }
    }

    private static ulong WordHash(string text, Token token)
    {
        ulong hash = FeatureHash.Seed;
        foreach (char c in token.In(text))
        {
            hash = FeatureHash.Append(hash, CharacterFolding.ToFolded(c));
        }

        return hash;
    }

    private static (NameKinds Kind, uint Thing, long Rank) City(string id)
    {
        (uint thing, long population) = ParseCity(id);
        return (population >= LargeCity ? NameKinds.LargeCity : population >= SmallestCity ? NameKinds.City : NameKinds.None, thing, population);
    }

    private static (uint Id, long Population) ParseCity(string id)
    {
        string[] parts = id.Split(':');
        return (uint.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static Dictionary<string, (uint Id, long Population)> LargestCities(List<string[]> rows)
    {
        var cities = new Dictionary<string, (uint Id, long Population)>(StringComparer.Ordinal);
        foreach (string[] row in rows.Where(r => r[0] == "city"))
        {
            (uint Id, long Population) city = ParseCity(row[1]);
            string name = CharacterFolding.Fold(row[2]);
            if (!cities.TryGetValue(name, out (uint Id, long Population) known) || city.Population > known.Population)
            {
                cities[name] = city;
            }
        }

        return cities;
    }

    /// <summary>The largest city that has one of the names of a time zone's city; else an id of the zone's own.</summary>
    private static uint CityOf(string zone, IEnumerable<string> names, Dictionary<string, (uint Id, long Population)> cities)
    {
        (uint Id, long Population) best = (ThingOf(zone), 0);
        foreach (string name in names)
        {
            if (cities.TryGetValue(CharacterFolding.Fold(name), out (uint Id, long Population) city) && city.Population > best.Population)
            {
                best = city;
            }
        }

        return best.Id;
    }

    /// <summary>Ids from codes lie above those of GeoNames.</summary>
    private static uint ThingOf(string code) => (uint)(FeatureHash.Of(code) >> 33) | 0x80000000;
}
