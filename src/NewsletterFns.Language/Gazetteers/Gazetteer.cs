using System.IO.Compression;
using System.Runtime.InteropServices;
using NewsletterFns.Language.Models;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Gazetteers;

/// <summary>Known names of places, bodies, companies and persons, by the hash of their words without case and accents.</summary>
internal sealed class Gazetteer
{
    /// <summary>Name of the embedded resource.</summary>
    public const string ResourceName = "gazetteer.bin";

    private static readonly Lazy<Gazetteer> Embedded = new(() =>
    {
        using Stream stream = ModelResource.Open(ResourceName);
        return Load(stream);
    });

    private readonly GazetteerEntry[] _slots;

    /// <summary>Creates a gazetteer over an open-addressing table.</summary>
    /// <param name="slots">A power of two of slots, some of them free.</param>
    public Gazetteer(GazetteerEntry[] slots) => _slots = slots;

    /// <summary>The gazetteer that comes with the engine, loaded at first use.</summary>
    public static Gazetteer Default => Embedded.Value;

    /// <summary>A gazetteer that knows nothing.</summary>
    public static Gazetteer Empty { get; } = new(new GazetteerEntry[2]);

    /// <summary>The table, to be written.</summary>
    public ReadOnlySpan<GazetteerEntry> Slots => _slots;

    /// <summary>Reads the table that <see cref="Save"/> wrote.</summary>
    public static Gazetteer Load(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true));
        var slots = new GazetteerEntry[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(slots.AsSpan()));
        return new Gazetteer(slots);
    }

    /// <summary>Writes the table, compressed.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        writer.Write(_slots.Length);
        writer.Write(MemoryMarshal.AsBytes(_slots.AsSpan()));
    }

    /// <summary>Hash of a phrase that grows by one word.</summary>
    /// <param name="phrase">The phrase so far, <see cref="FeatureHash.Seed"/> for none.</param>
    /// <param name="foldedWord">Hash of the next word without case and accents.</param>
    public static ulong Extend(ulong phrase, ulong foldedWord) => FeatureHash.Mix(phrase, foldedWord);

    /// <summary>Looks a phrase up.</summary>
    public GazetteerEntry Find(ulong phrase)
    {
        uint fingerprint = FingerprintOf(phrase);
        int mask = _slots.Length - 1;
        for (int i = (int)phrase & mask; ; i = (i + 1) & mask)
        {
            GazetteerEntry slot = _slots[i];
            if (slot.Fingerprint == fingerprint || slot.Fingerprint == 0)
            {
                return slot;
            }
        }
    }

    /// <summary>The part of a hash that a slot keeps; never 0.</summary>
    public static uint FingerprintOf(ulong hash) => (uint)(hash >> 32) | 1;
}
