using System.Globalization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Azure;

/// <summary>Splits texts that are too long for one document at the ends of sentences.</summary>
internal static class TextSplitter
{
    /// <summary>The pieces of a text in order; together they are the text. None has more than <paramref name="maxElements"/> text elements or <paramref name="maxLength"/> code units.</summary>
    /// <param name="document">Index of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="maxElements">Most text elements of a piece.</param>
    /// <param name="maxLength">Most UTF-16 code units of a piece.</param>
    public static List<TextPiece> Split(int document, string text, string language, int maxElements, int maxLength = RequestPlanner.MaxRequestLength)
    {
        var whole = TextElements.Count(text);
        if (whole <= maxElements && text.Length <= maxLength)
        {
            return [new TextPiece(document, 0, text.Length, whole)];
        }

        var pieces = new List<TextPiece>();
        var start = 0;
        var end = 0;
        var elements = 0;
        foreach (var next in Ends(text, language))
        {
            var more = TextElements.Count(text.AsSpan(end, next - end));
            if (end > start && (elements + more > maxElements || next - start > maxLength))
            {
                pieces.Add(new TextPiece(document, start, end - start, elements));
                (start, elements) = (end, 0);
            }

            // A sentence that is too long by itself, which only odd texts have.
            while (elements + more > maxElements || next - start > maxLength)
            {
                var (length, taken) = Take(text.AsSpan(start, next - start), maxElements, maxLength);
                pieces.Add(new TextPiece(document, start, length, taken));
                start += length;
                (elements, more) = (0, TextElements.Count(text.AsSpan(start, next - start)));
            }

            end = next;
            elements += more;
        }

        if (end > start)
        {
            pieces.Add(new TextPiece(document, start, end - start, elements));
        }

        return pieces;
    }

    /// <summary>Where a piece may end: before each sentence but the first, and at the end of the text.</summary>
    private static IEnumerable<int> Ends(string text, string language)
    {
        foreach (var end in SentenceEnds.Of(text, language))
        {
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            yield return next;
        }

        yield return text.Length;
    }

    private static (int Length, int Elements) Take(ReadOnlySpan<char> text, int maxElements, int maxLength)
    {
        var length = 0;
        var elements = 0;
        while (elements < maxElements && length < text.Length)
        {
            var next = StringInfo.GetNextTextElementLength(text[length..]);
            if (length + next > maxLength)
            {
                if (elements > 0)
                {
                    break;
                }

                // One text element longer than a request: no script has it.
                next = maxLength;
            }

            length += next;
            elements++;
        }

        return (length, elements);
    }
}
