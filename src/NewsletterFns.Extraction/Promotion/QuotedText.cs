using System.Text;

namespace NewsletterFns.Extraction.Promotion;

/// <summary>What stands in quotation marks is a name or somebody's words, never a call of the line itself.</summary>
internal static class QuotedText
{
    public static string Remove(ReadOnlySpan<char> line)
    {
        var outside = new StringBuilder(line.Length);
        while (line.Length > 0)
        {
            var open = line.IndexOfAny("“„«\"");
            var end = open < 0 ? -1 : line[(open + 1)..].IndexOfAny(Closing(line[open]));
            if (end < 0)
            {
                // A mark that is never closed quotes the rest.
                return outside.Append(open < 0 ? line : line[..open]).ToString();
            }

            outside.Append(line[..open]);
            line = line[(open + end + 2)..];
        }

        return outside.ToString();
    }

    private static string Closing(char open) => open switch
    {
        '“' => "”“\"",
        '„' => "“”\"",
        '«' => "»",
        _ => "\"",
    };
}
