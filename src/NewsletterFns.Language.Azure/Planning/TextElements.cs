using System.Globalization;

namespace NewsletterFns.Language.Azure;

/// <summary>Counts as the service counts: text elements, what a reader sees as one character.</summary>
internal static class TextElements
{
    private const int PerRecord = 1_000;

    /// <summary>How many text elements a text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            // A letter before another is alone; only the rest needs the tables.
            var length = text.Length > 1 && text[0] is >= ' ' and < '\u007f' && text[1] is >= ' ' and < '\u007f' ? 1 : StringInfo.GetNextTextElementLength(text);
            text = text[length..];
            count++;
        }

        return count;
    }

    /// <summary>The text records that the service bills for a document of so many text elements.</summary>
    public static int Records(int elements) => Math.Max(1, (elements + PerRecord - 1) / PerRecord);
}
