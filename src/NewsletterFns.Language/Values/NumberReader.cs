namespace NewsletterFns.Language.Values;

/// <summary>Reads a number of several pieces: «two hundred and fifty», «10 000», «1,2 millions», «quatre-vingt-dix».</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>Reads the number at a place.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="at">Where it begins; afterwards the place just past it.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether there is one that is certain.</returns>
    public static bool TryRead(List<ValuePiece> pieces, ref int at, out decimal value)
    {
        decimal total = 0;
        decimal? current = null;
        bool words = false, half = false, any = false;
        int start = at;
        value = 0;
        while (at < pieces.Count)
        {
            ValuePiece piece = pieces[at];
            if (piece.TryGet(ValueItemKind.Number, out ValueItem number) && number.Code is null)
            {
                if (half && number is { Number: 1, Digits: 0 })
                {
                    // «half a million»
                }
                else if (half)
                {
                    return false;
                }
                else if (current is null)
                {
                    current = number.Number;
                    words = number.Digits == 0;
                }
                else if (words && number.Digits == 0)
                {
                    // Four twenties are eighty in French; anything else adds up.
                    current = current == 4 && number.Number == 20 ? 80 : current > number.Number ? current + number.Number : null;
                }
                else if (number.Digits == 3 && current < 1_000_000_000)
                {
                    current = (current * 1000) + number.Number;
                }
                else
                {
                    current = null;
                }

                if (current is null && !half)
                {
                    return false;
                }
            }
            else if (piece.TryGet(ValueItemKind.Scale, out ValueItem scale) && (current is not null || half || scale.Number <= 3) && scale.Number < 16)
            {
                decimal factor = 1;
                for (int i = 0; i < scale.Number; i++)
                {
                    factor *= 10;
                }

                current = (half ? 0.5m : current ?? 1) * factor;
                half = false;
                if (scale.Number >= 3 && !(at + 1 < pieces.Count && pieces[at + 1].Is(ValueItemKind.Scale)))
                {
                    total += current.Value;
                    current = null;
                    any = true;
                }
            }
            else if (piece.Is(ValueItemKind.Half) && (current is null or 1) && !any)
            {
                half = true;
                current = null;
            }
            else if (!Joins(pieces, at, (words && current is not null) || any))
            {
                break;
            }

            if (total > Largest || current > Largest)
            {
                return false;
            }

            at++;
        }

        // «mezzo» alone is half of what comes next.
        value = total + (current ?? 0) + (half ? 0.5m : 0);
        return at > start && (any || current is not null || half);
    }

    /// <summary>«and» and hyphens between the words of a number.</summary>
    private static bool Joins(List<ValuePiece> pieces, int at, bool words)
    {
        if (!words || at + 1 >= pieces.Count || !(pieces[at].Is(ValueItemKind.Fill) || pieces[at].Is(ValueItemKind.Range)))
        {
            return false;
        }

        return pieces[at + 1].TryGet(ValueItemKind.Number, out ValueItem next) && next is { Digits: 0, Code: null };
    }
}
