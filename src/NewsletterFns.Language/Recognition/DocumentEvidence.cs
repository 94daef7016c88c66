using System.Runtime.InteropServices;

namespace NewsletterFns.Language.Recognition;

/// <summary>What a first pass over a document says of its capitalised words, so that a second pass can use one place's evidence at the others.</summary>
internal static class DocumentEvidence
{
    private const int Kinds = 6;

    /// <summary>Fills <see cref="WordForm.Evidence"/> from the tags of a first pass.</summary>
    /// <param name="words">The document's words.</param>
    /// <param name="tags">The first pass's tag of each word.</param>
    /// <param name="changed">Receives for each word whether its evidence is another than before.</param>
    public static void Gather(Span<WordForm> words, ReadOnlySpan<byte> tags, Span<bool> changed)
    {
        var counts = new Dictionary<ulong, Tally>();
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Capitalised && words[i].Length > 1)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, words[i].Lower, out _)[KindOf(tags[i])]++;
            }
        }

        for (int i = 0; i < words.Length; i++)
        {
            byte evidence = 0;
            if (words[i].Capitalised && words[i].Length > 1)
            {
                // A place is no evidence for itself.
                Tally others = counts[words[i].Lower];
                others[KindOf(tags[i])]--;
                evidence = Summarise(in others);
            }

            changed[i] = words[i].Evidence != evidence;
            words[i].Evidence = evidence;
        }
    }

    private static byte Summarise(ref readonly Tally tally)
    {
        int best = 0, total = 0;
        for (int kind = 0; kind < Kinds; kind++)
        {
            total += tally[kind];
            if (tally[kind] > tally[best])
            {
                best = kind;
            }
        }

        if (total == 0)
        {
            return 0;
        }

        int strength = tally[best] * 3 < total * 2 ? 0 : total == 1 ? 1 : total < 4 ? 2 : 3;
        return (byte)(1 + (Kinds * strength) + best);
    }

    private static int KindOf(byte tag) => tag == EntityTags.Outside ? 0 : 1 + EntityTags.CategoryOf(tag);

    [System.Runtime.CompilerServices.InlineArray(Kinds)]
    private struct Tally
    {
        private int _first;
    }
}
