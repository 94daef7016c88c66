using System.Globalization;

namespace NewsletterFns.Language.Emulator.StringIndex;

/// <summary>Places of one text in the units of a <see cref="StringIndexType"/>.</summary>
internal sealed class TextIndex
{
    private readonly string _text;

    // Where each unit starts, in UTF-16 code units; null where the units are those.
    private readonly int[]? _starts;

    /// <summary>Indexes a text.</summary>
    public TextIndex(string text, StringIndexType type)
    {
        _text = text;
        _starts = type switch
        {
            StringIndexType.TextElements => StringInfo.ParseCombiningCharacters(text),
            StringIndexType.UnicodeCodePoint => CodePoints(text),
            _ => null,
        };
    }

    /// <summary>Gives a place in the units of the index; a place that begins or ends within a unit takes the whole unit.</summary>
    /// <param name="offset">Start in UTF-16 code units.</param>
    /// <param name="length">Length in UTF-16 code units.</param>
    public (int Offset, int Length) Locate(int offset, int length)
    {
        if (_starts is null)
        {
            return (offset, length);
        }

        int start = UnitAt(offset);
        return (start, length == 0 ? 0 : UnitAt(offset + length - 1) + 1 - start);
    }

    /// <summary>The text with places masked: one <c>*</c> for each unit, so that offsets stay what they were.</summary>
    /// <param name="places">Places in UTF-16 code units.</param>
    public string Redact(IEnumerable<(int Offset, int Length)> places)
    {
        var redacted = new System.Text.StringBuilder(_text.Length);
        int done = 0;
        foreach (var (offset, length) in places.OrderBy(place => place.Offset))
        {
            int start = Math.Max(offset, done);
            int end = offset + length;
            if (end <= start)
            {
                continue;
            }

            redacted.Append(_text, done, start - done).Append('*', Locate(start, end - start).Length);
            done = end;
        }

        return redacted.Append(_text, done, _text.Length - done).ToString();
    }

    private int UnitAt(int offset)
    {
        int at = Array.BinarySearch(_starts!, offset);
        return at >= 0 ? at : ~at - 1;
    }

    private static int[] CodePoints(string text)
    {
        var starts = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            starts.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }

        return [.. starts];
    }
}
