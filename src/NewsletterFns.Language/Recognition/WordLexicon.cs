namespace NewsletterFns.Language.Recognition;

/// <summary>What unlabelled text says of a language's words: how they are written and which words they behave like.</summary>
internal sealed class WordLexicon
{
    private readonly uint[] _fingerprints;
    private readonly WordEntry[] _entries;

    /// <summary>Creates a lexicon from an open-addressing table.</summary>
    /// <param name="fingerprints">A power of two of slots; 0 marks a free one.</param>
    /// <param name="entries">What each slot's word is.</param>
    public WordLexicon(uint[] fingerprints, WordEntry[] entries)
    {
        _fingerprints = fingerprints;
        _entries = entries;
    }

    /// <summary>A lexicon that knows nothing.</summary>
    public static WordLexicon Empty { get; } = new(new uint[2], new WordEntry[2]);

    /// <summary>Looks a word up by the hash of its lower-case form.</summary>
    public WordEntry Find(ulong lowerHash)
    {
        ulong hash = FeatureHash.Mix(lowerHash, 1);
        uint fingerprint = (uint)(hash >> 32) | 1;
        int mask = _fingerprints.Length - 1;
        for (int i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            if (_fingerprints[i] == fingerprint || _fingerprints[i] == 0)
            {
                return _entries[i];
            }
        }
    }

    /// <summary>Builds the table for words given by the hashes of their lower-case forms.</summary>
    public static WordLexicon Build(IReadOnlyCollection<KeyValuePair<ulong, WordEntry>> words)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)((words.Count * 3 / 2) + 2));
        var fingerprints = new uint[size];
        var entries = new WordEntry[size];
        foreach ((ulong lowerHash, WordEntry entry) in words)
        {
            ulong hash = FeatureHash.Mix(lowerHash, 1);
            int slot = (int)hash & (size - 1);
            while (fingerprints[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            fingerprints[slot] = (uint)(hash >> 32) | 1;
            entries[slot] = entry;
        }

        return new WordLexicon(fingerprints, entries);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordLexicon Read(BinaryReader reader)
    {
        int size = reader.ReadInt32();
        var fingerprints = new uint[size];
        var entries = new WordEntry[size];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(fingerprints.AsSpan()));
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(entries.AsSpan()));
        return new WordLexicon(fingerprints, entries);
    }

    /// <summary>Writes the table.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_fingerprints.Length);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_fingerprints.AsSpan()));
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_entries.AsSpan()));
    }
}
