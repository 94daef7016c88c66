using System.Collections.Concurrent;
using System.IO.Compression;
using System.Runtime.InteropServices;
using NewsletterFns.Language.Models;

namespace NewsletterFns.Language.Linking;

/// <summary>The things that entities can be linked to and the names they go by, each language's own.</summary>
internal sealed class LinkTable
{
    /// <summary>Name of the embedded resource.</summary>
    public const string ResourceName = "links.bin";

    private const int FormatVersion = 1;

    private static readonly Lazy<LinkTable> Embedded = new(() =>
    {
        using Stream stream = ModelResource.Open(ResourceName);
        return Load(stream);
    });

    /// <summary>How many things' links are kept: news name the same ones again and again.</summary>
    private const int MostKept = 2_000;

    private readonly ConcurrentDictionary<int, IReadOnlyList<EntityLink>> _links = new();
    private readonly LinkThing[] _things;
    private readonly string[] _codes;
    private readonly byte[] _strings;
    private readonly int[] _stringEnds;
    private readonly uint[] _hashes;
    private readonly int[] _named;
    private readonly byte[] _languages;

    /// <summary>Creates a table.</summary>
    /// <param name="things">The things; countries and regions first, in the order of <paramref name="codes"/>.</param>
    /// <param name="codes">The codes of countries («IT:ITA:Q38») and regions («IT-25»).</param>
    /// <param name="strings">The things' own names, one after the other in UTF-8.</param>
    /// <param name="stringEnds">Where each name ends.</param>
    /// <param name="hashes">The hashes of all names in ascending order.</param>
    /// <param name="named">For each hash, the thing that goes by it.</param>
    /// <param name="languages">For each hash, the languages in which it does.</param>
    public LinkTable(LinkThing[] things, string[] codes, byte[] strings, int[] stringEnds, uint[] hashes, int[] named, byte[] languages)
    {
        _things = things;
        _codes = codes;
        _strings = strings;
        _stringEnds = stringEnds;
        _hashes = hashes;
        _named = named;
        _languages = languages;
    }

    /// <summary>The table that comes with the engine, loaded at first use.</summary>
    public static LinkTable Default => Embedded.Value;

    /// <summary>The things.</summary>
    public ReadOnlySpan<LinkThing> Things => _things;

    /// <summary>Reads the table that <see cref="Save"/> wrote.</summary>
    public static LinkTable Load(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true));
        if (reader.ReadInt32() != FormatVersion)
        {
            throw new InvalidDataException($"{ResourceName} is of another version than the engine; rebuild it as Models/README.md says.");
        }

        byte[] kinds = Read<byte>(reader), flags = Read<byte>(reader), weights = Read<byte>(reader);
        short[] countries = Read<short>(reader), regions = Read<short>(reader);
        uint[] numbers = Read<uint>(reader);
        var codes = new string[reader.ReadInt32()];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = reader.ReadString();
        }

        byte[] strings = Read<byte>(reader), lengths = Read<byte>(reader);
        uint[] hashes = Read<uint>(reader);
        int[] named = Read<int>(reader);
        byte[] languages = Read<byte>(reader);
        var ends = new int[lengths.Length];
        var things = new LinkThing[kinds.Length];
        int end = 0;
        for (int i = 0; i < things.Length; i++)
        {
            ends[i] = end += lengths[i];
            things[i] = new LinkThing((LinkKind)kinds[i], (LinkFlags)flags[i], weights[i], countries[i], regions[i], numbers[i], i);
        }

        uint hash = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = hash += hashes[i];
        }

        return new LinkTable(things, codes, strings, ends, hashes, named, languages);
    }

    /// <summary>Writes the table, compressed, column by column.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        writer.Write(FormatVersion);
        Write(writer, Array.ConvertAll(_things, t => (byte)t.Kind));
        Write(writer, Array.ConvertAll(_things, t => (byte)t.Flags));
        Write(writer, Array.ConvertAll(_things, t => t.Weight));
        Write(writer, Array.ConvertAll(_things, t => t.Country));
        Write(writer, Array.ConvertAll(_things, t => t.Region));
        Write(writer, Array.ConvertAll(_things, t => t.Number));
        writer.Write(_codes.Length);
        foreach (string code in _codes)
        {
            writer.Write(code);
        }

        Write(writer, _strings);
        Write(writer, [.. _stringEnds.Select((end, i) => (byte)(end - (i == 0 ? 0 : _stringEnds[i - 1])))]);
        Write(writer, [.. _hashes.Select((hash, i) => hash - (i == 0 ? 0 : _hashes[i - 1]))]);
        Write(writer, _named);
        Write(writer, _languages);
    }

    /// <summary>Appends the things that go by a name in a language; where none does, those that go by it in any.</summary>
    public void Find(ReadOnlySpan<char> name, byte language, List<int> into)
    {
        uint hash = LinkNames.HashOf(name);
        int first = hash == 0 ? -1 : Array.BinarySearch(_hashes, hash);
        if (first < 0)
        {
            return;
        }

        while (first > 0 && _hashes[first - 1] == hash)
        {
            first--;
        }

        int before = into.Count;
        for (int i = first; i < _hashes.Length && _hashes[i] == hash; i++)
        {
            if ((_languages[i] & language) != 0 && !into.Contains(_named[i]))
            {
                into.Add(_named[i]);
            }
        }

        for (int i = first; into.Count == before && i < _hashes.Length && _hashes[i] == hash; i++)
        {
            into.Add(_named[i]);
        }
    }

    /// <summary>The entries that a thing has in knowledge bases.</summary>
    public IReadOnlyList<EntityLink> LinksOf(int thing)
    {
        if (!_links.TryGetValue(thing, out IReadOnlyList<EntityLink>? links))
        {
            links = CreateLinks(thing);
            if (_links.Count < MostKept)
            {
                _links.TryAdd(thing, links);
            }
        }

        return links;
    }

    private List<EntityLink> CreateLinks(int thing)
    {
        LinkThing t = _things[thing];
        int start = t.Name == 0 ? 0 : _stringEnds[t.Name - 1];
        string name = System.Text.Encoding.UTF8.GetString(_strings, start, _stringEnds[t.Name] - start);
        switch (t.Kind)
        {
            case LinkKind.Country:
                string[] parts = _codes[thing].Split(':');
                var links = new List<EntityLink>(3) { new("ISO 3166-1", parts[0], name, Iso(parts[0])) };
                if (parts[1].Length > 0)
                {
                    links.Add(new EntityLink("ISO 3166-1 alpha-3", parts[1], name, Iso(parts[0])));
                }

                if (parts[2].Length > 0)
                {
                    links.Add(new EntityLink("Wikidata", parts[2], name, Wikidata(parts[2])));
                }

                return links;
            case LinkKind.Region:
                return [new EntityLink("ISO 3166-2", _codes[thing], name, Iso(_codes[thing]))];
            case LinkKind.City:
                return [new EntityLink("GeoNames", FormattableString.Invariant($"{t.Number}"), name, new Uri(FormattableString.Invariant($"https://www.geonames.org/{t.Number}")))];
            default:
                string id = FormattableString.Invariant($"Q{t.Number}");
                return [new EntityLink("Wikidata", id, name, Wikidata(id))];
        }
    }

    /// <summary>The code of a country («IT») or region («IT-25»).</summary>
    public string CodeOf(int thing) => _codes[thing].Split(':')[0];

    private static Uri Iso(string code) => new($"https://www.iso.org/obp/ui/#iso:code:3166:{code.Split('-')[0]}");

    private static Uri Wikidata(string id) => new($"https://www.wikidata.org/wiki/{id}");

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
