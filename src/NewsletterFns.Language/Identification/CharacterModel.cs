using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using NewsletterFns.Language.Models;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Identification;

/// <summary>
/// Probabilities of a character after the up to three before it, for many languages in one hash table. A language that lacks a
/// sequence falls back to the shorter one at a price.
/// </summary>
internal sealed class CharacterModel
{
    /// <summary>Name of the embedded resource.</summary>
    public const string ResourceName = "languages.bin";

    /// <summary>Longest sequence.</summary>
    public const int Order = 4;

    /// <summary>What one step of a value means in natural logarithms.</summary>
    public const float Step = 1 / 16f;

    /// <summary>Price of falling back by one character.</summary>
    public const float BackOff = 1.1f;

    /// <summary>Logarithm of the probability of a character that a language never uses.</summary>
    public const float Unseen = -13;

    private static readonly Lazy<CharacterModel> Embedded = new(() =>
    {
        using Stream stream = ModelResource.Open(ResourceName);
        return Load(stream);
    });

    private readonly uint[] _fingerprints;
    private readonly int[] _starts;
    private readonly byte[] _counts;
    private readonly byte[] _languages;
    private readonly byte[] _values;

    private CharacterModel(string[] languages, uint[] fingerprints, byte[] counts, byte[] owners, byte[] values)
    {
        Languages = languages;
        _fingerprints = fingerprints;
        _counts = counts;
        _languages = owners;
        _values = values;
        _starts = new int[counts.Length];
        for (int i = 1; i < counts.Length; i++)
        {
            _starts[i] = _starts[i - 1] + counts[i - 1];
        }
    }

    /// <summary>The model that comes with the engine, loaded at first use.</summary>
    public static CharacterModel Default => Embedded.Value;

    /// <summary>ISO 639-1 codes.</summary>
    public string[] Languages { get; }

    /// <summary>Builds a model.</summary>
    /// <param name="languages">The languages in order.</param>
    /// <param name="sequences">Each sequence's hash with (language index, −log probability ÷ <see cref="Step"/>).</param>
    public static CharacterModel Build(string[] languages, IReadOnlyCollection<KeyValuePair<ulong, List<(byte Language, byte Value)>>> sequences)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)((sequences.Count * 4 / 3) + 2));
        var fingerprints = new uint[size];
        var owners = new List<(byte Language, byte Value)>?[size];
        foreach ((ulong hash, List<(byte Language, byte Value)> values) in sequences)
        {
            ulong mixed = FeatureHash.Mix(hash, Order);
            int slot = (int)mixed & (size - 1);
            while (fingerprints[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            fingerprints[slot] = (uint)(mixed >> 32) | 1;
            owners[slot] = values;
        }

        IEnumerable<(byte Language, byte Value)> all = owners.SelectMany(o => o ?? []);
        return new CharacterModel(languages, fingerprints, [.. owners.Select(o => (byte)(o?.Count ?? 0))], [.. all.Select(v => v.Language)], [.. all.Select(v => v.Value)]);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static CharacterModel Load(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true));
        string[] languages = reader.ReadString().Split(' ');
        var fingerprints = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(fingerprints.AsSpan()));
        var counts = new byte[fingerprints.Length];
        reader.BaseStream.ReadExactly(counts);
        var owners = new byte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(owners);
        var values = new byte[owners.Length];
        reader.BaseStream.ReadExactly(values);
        return new CharacterModel(languages, fingerprints, counts, owners, values);
    }

    /// <summary>Writes the model, compressed.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        writer.Write(string.Join(' ', Languages));
        writer.Write(_fingerprints.Length);
        writer.Write(MemoryMarshal.AsBytes(_fingerprints.AsSpan()));
        writer.Write(_counts);
        writer.Write(_languages.Length);
        writer.Write(_languages);
        writer.Write(_values);
    }

    /// <summary>Adds to each language's score the logarithm of a word's probability.</summary>
    /// <param name="word">Letters in lower case.</param>
    /// <param name="scores">One score per language.</param>
    public void Score(ReadOnlySpan<char> word, Span<float> scores)
    {
        Span<float> best = stackalloc float[Languages.Length];
        for (int end = 1; end <= word.Length; end++)
        {
            best.Fill(Unseen);
            for (int length = 1; length <= Order && length <= end; length++)
            {
                Look(word.Slice(end - length, length), best, (Math.Min(Order, end) - length) * BackOff);
            }

            for (int i = 0; i < best.Length; i++)
            {
                scores[i] += best[i];
            }
        }
    }

    private void Look(ReadOnlySpan<char> sequence, Span<float> best, float price)
    {
        ulong hash = FeatureHash.Mix(FeatureHash.Of(sequence), Order);
        uint fingerprint = (uint)(hash >> 32) | 1;
        int mask = _fingerprints.Length - 1;
        for (int slot = (int)hash & mask; _fingerprints[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_fingerprints[slot] == fingerprint)
            {
                int start = _starts[slot];
                for (int i = start; i < start + _counts[slot]; i++)
                {
                    // Longer sequences come later and replace what shorter ones said.
                    best[_languages[i]] = -(_values[i] * Step) - price;
                }

                return;
            }
        }
    }
}
