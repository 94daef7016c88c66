using System.Runtime.CompilerServices;

namespace NewsletterFns.Language.Recognition;

/// <summary>The 64-bit hashing that models and gazetteers share; it is part of their file formats.</summary>
internal static class FeatureHash
{
    public const ulong Seed = 0xCBF29CE484222325;

    /// <summary>Appends a character or any small number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong hash, ulong value) => (hash ^ value) * 0x100000001B3;

    /// <summary>Combines two hashes; the order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong a, ulong b)
    {
        ulong x = a ^ (b * 0x9E3779B97F4A7C15);
        x = (x ^ (x >> 29)) * 0xBF58476D1CE4E5B9;
        return x ^ (x >> 32);
    }

    /// <summary>Hash of a string as it stands.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = Seed;
        foreach (char c in text)
        {
            hash = Append(hash, c);
        }

        return hash;
    }
}
