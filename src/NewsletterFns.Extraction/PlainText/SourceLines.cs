using System.Buffers;

namespace NewsletterFns.Extraction.PlainText;

/// <summary>Splits a text at every kind of line end without copying it.</summary>
internal static class SourceLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    public static List<ReadOnlyMemory<char>> Split(string content, CancellationToken cancellationToken)
    {
        var lines = new List<ReadOnlyMemory<char>>();
        var start = 0;
        while (start < content.Length)
        {
            if ((lines.Count & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var length = content.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? content.Length : start + length;
            lines.Add(content.AsMemory(start, end - start));
            start = end + 1;
            if (end + 1 < content.Length && content[end] == '\r' && content[end + 1] == '\n')
            {
                start++;
            }
        }

        return lines;
    }
}
