using System.Globalization;

namespace NewsletterFns.Language.Text;

/// <summary>Counts text elements: what a reader sees as one character.</summary>
public static class TextElements
{
    /// <summary>How many text elements a text has.</summary>
    /// <param name="text">The text.</param>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (!text.IsEmpty)
        {
            // A letter before another is alone; only the rest needs the tables.
            int length = text.Length > 1 && text[0] is >= ' ' and < '\u007f' && text[1] is >= ' ' and < '\u007f' ? 1 : StringInfo.GetNextTextElementLength(text);
            text = text[length..];
            count++;
        }

        return count;
    }
}
