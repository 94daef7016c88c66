using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsletterFns.Language.Recognition;

/// <summary>A trained recogniser's weights: a hash table from features to the tags they speak for and against.</summary>
internal sealed class NameModel
{
    private const uint Magic = 0x314D4E4E;

    private readonly uint[] _fingerprints;
    private readonly int[] _starts;
    private readonly byte[] _counts;
    private readonly byte[] _tags;
    private readonly sbyte[] _weights;
    private readonly float _scale;

    private NameModel(string language, uint[] fingerprints, byte[] counts, byte[] tags, sbyte[] weights, float scale, float[] transitions, WordLexicon lexicon)
    {
        Language = language;
        _fingerprints = fingerprints;
        _counts = counts;
        _tags = tags;
        _weights = weights;
        _scale = scale;
        Transitions = transitions;
        TransitionFactors = [.. transitions.Select(MathF.Exp)];
        Lexicon = lexicon;
        _starts = new int[counts.Length];
        int start = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            _starts[i] = start;
            start += counts[i];
        }
    }

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; }

    /// <summary>Score of tag b after tag a at [a × stride + b].</summary>
    public float[] Transitions { get; }

    /// <summary>Exponentials of <see cref="Transitions"/>.</summary>
    public float[] TransitionFactors { get; }

    /// <summary>The language's words.</summary>
    public WordLexicon Lexicon { get; }

    /// <summary>Name of the embedded resource with a language's model.</summary>
    public static string ResourceName(string language) => $"names-{language}.bin";

    /// <summary>Builds a model from float weights; features whose weights all round to 0 are left out.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="features">Hash and weights by tag of each feature, in an order that does not change between runs.</param>
    /// <param name="threshold">Weights nearer to 0 are dropped.</param>
    /// <param name="transitions">Transition scores.</param>
    /// <param name="lexicon">The language's words.</param>
    public static NameModel Build(string language, IEnumerable<(ulong Hash, ReadOnlyMemory<float> Weights)> features, float threshold, float[] transitions, WordLexicon lexicon)
    {
        List<(ulong Hash, ReadOnlyMemory<float> Weights)> kept = [.. features.Where(f => MaxMagnitude(f.Weights.Span) >= threshold)];
        float scale = Math.Max(kept.Count == 0 ? 1 : kept.Max(f => MaxMagnitude(f.Weights.Span)) / 127, 1e-6f);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)((kept.Count * 4 / 3) + 2));
        var fingerprints = new uint[size];
        var owners = new int[size];
        for (int i = 0; i < kept.Count; i++)
        {
            int slot = (int)kept[i].Hash & (size - 1);
            while (fingerprints[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            fingerprints[slot] = FingerprintOf(kept[i].Hash);
            owners[slot] = i;
        }

        var counts = new byte[size];
        var tags = new List<byte>();
        var weights = new List<sbyte>();
        for (int slot = 0; slot < size; slot++)
        {
            if (fingerprints[slot] == 0)
            {
                continue;
            }

            ReadOnlySpan<float> row = kept[owners[slot]].Weights.Span;
            for (int tag = 0; tag < EntityTags.Count; tag++)
            {
                var quantised = (sbyte)Math.Clamp(MathF.Round(row[tag] / scale), -127, 127);
                if (MathF.Abs(row[tag]) >= threshold && quantised != 0)
                {
                    tags.Add((byte)tag);
                    weights.Add(quantised);
                    counts[slot]++;
                }
            }
        }

        return new NameModel(language, fingerprints, counts, [.. tags], [.. weights], scale, transitions, lexicon);
    }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">It is not one.</exception>
    public static NameModel Load(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true));
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("The stream is not a model of a name recogniser; rebuild it with src/NewsletterFns.Language.Training.");
        }

        string language = reader.ReadString();
        float scale = reader.ReadSingle();
        uint[] fingerprints = Read<uint>(reader, reader.ReadInt32());
        byte[] counts = Read<byte>(reader, fingerprints.Length);
        int weightCount = reader.ReadInt32();
        byte[] tags = Read<byte>(reader, weightCount);
        sbyte[] weights = Read<sbyte>(reader, weightCount);
        float[] transitions = Read<float>(reader, EntityTags.Stride * EntityTags.Stride);
        return new NameModel(language, fingerprints, counts, tags, weights, scale, transitions, WordLexicon.Read(reader));
    }

    /// <summary>Writes the model file.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        writer.Write(Magic);
        writer.Write(Language);
        writer.Write(_scale);
        writer.Write(_fingerprints.Length);
        writer.Write(MemoryMarshal.AsBytes(_fingerprints.AsSpan()));
        writer.Write(_counts);
        writer.Write(_weights.Length);
        writer.Write(_tags);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Transitions.AsSpan()));
        Lexicon.Write(writer);
    }

    /// <summary>Adds the weights of features to the sums of a word's tags.</summary>
    /// <param name="features">Hashes of the word's features.</param>
    /// <param name="sums">Room for <see cref="EntityTags.Stride"/>.</param>
    public void Add(ReadOnlySpan<ulong> features, Span<int> sums)
    {
        int mask = _fingerprints.Length - 1;
        foreach (ulong feature in features)
        {
            uint fingerprint = FingerprintOf(feature);
            for (int slot = (int)feature & mask; _fingerprints[slot] != 0; slot = (slot + 1) & mask)
            {
                if (_fingerprints[slot] != fingerprint)
                {
                    continue;
                }

                int start = _starts[slot];
                ReadOnlySpan<byte> tags = _tags.AsSpan(start, _counts[slot]);
                ReadOnlySpan<sbyte> weights = _weights.AsSpan(start, tags.Length);
                for (int i = 0; i < tags.Length; i++)
                {
                    sums[tags[i]] += weights[i];
                }

                break;
            }
        }
    }

    /// <summary>The scores that sums stand for.</summary>
    public void Score(ReadOnlySpan<int> sums, Span<float> scores)
    {
        for (int tag = 0; tag < EntityTags.Count; tag++)
        {
            scores[tag] = sums[tag] * _scale;
        }
    }

    private static uint FingerprintOf(ulong hash) => (uint)(hash >> 32) | 1;

    private static float MaxMagnitude(ReadOnlySpan<float> weights)
    {
        float max = 0;
        foreach (float weight in weights)
        {
            max = Math.Max(max, MathF.Abs(weight));
        }

        return max;
    }

    private static T[] Read<T>(BinaryReader reader, int count)
        where T : unmanaged
    {
        var values = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
