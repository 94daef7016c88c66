using NewsletterFns.Fuzz.Corpus;

namespace NewsletterFns.Fuzz.Mutating;

/// <summary>Changes bytes without knowing what they mean.</summary>
/// <param name="random">Decides what is changed.</param>
internal sealed class ByteMutator(Random random)
{
    private const int MaxLength = 256 * 1024;
    private const int MaxRepeats = 200;

    /// <summary>Bytes with a few changes.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="tokens">Pieces to insert.</param>
    /// <param name="other">Another file, of which pieces are taken.</param>
    public byte[] Mutate(byte[] content, byte[][] tokens, FuzzFile other)
    {
        for (var changes = 1 + random.Next(random.Next(4) == 0 ? 24 : 4); changes > 0; changes--)
        {
            content = Change(content, tokens, other.Content);
        }

        return content.Length <= MaxLength ? content : content[..MaxLength];
    }

    private byte[] Change(byte[] content, byte[][] tokens, byte[] other)
    {
        var at = random.Next(content.Length + 1);
        return random.Next(11) switch
        {
            0 => Flip(content, bit: true),
            1 => Flip(content, bit: false),
            2 or 3 or 4 => [.. content[..at], .. tokens[random.Next(tokens.Length)], .. content[at..]],
            5 => Overwrite(content, at, tokens[random.Next(tokens.Length)]),
            6 => [.. content[..at], .. Piece(content, 400), .. content[at..]],
            7 => Remove(content, at),
            8 => [.. content[..at], .. Piece(other, 2_000), .. content[at..]],
            9 => random.Next(4) == 0 ? content[..at] : Remove(content, at),
            _ => Repeat(content, at, random.Next(2) == 0 ? tokens[random.Next(tokens.Length)] : Piece(content, 60)),
        };
    }

    private byte[] Flip(byte[] content, bool bit)
    {
        if (content.Length == 0)
        {
            return content;
        }

        var changed = (byte[])content.Clone();
        var at = random.Next(changed.Length);
        changed[at] = bit ? (byte)(changed[at] ^ (1 << random.Next(8))) : (byte)random.Next(256);
        return changed;
    }

    private static byte[] Overwrite(byte[] content, int at, byte[] token)
    {
        var changed = (byte[])content.Clone();
        token.AsSpan(0, Math.Min(token.Length, changed.Length - at)).CopyTo(changed.AsSpan(at));
        return changed;
    }

    private byte[] Remove(byte[] content, int at) => [.. content[..at], .. content[Math.Min(content.Length, at + 1 + random.Next(random.Next(3) == 0 ? 1_000 : 20))..]];

    private byte[] Piece(byte[] content, int longest)
    {
        var at = random.Next(content.Length + 1);
        return content[at..Math.Min(content.Length, at + 1 + random.Next(longest))];
    }

    private byte[] Repeat(byte[] content, int at, byte[] piece)
    {
        var times = 1 + random.Next(MaxRepeats);
        return [.. content[..at], .. Enumerable.Repeat(piece, times).SelectMany(bytes => bytes), .. content[at..]];
    }
}
