namespace NewsletterFns.Extraction.PlainText;

/// <summary>Tells lines that open a list item.</summary>
internal static class ListMarkers
{
    public static bool StartsItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
        {
            return false;
        }

        if (line[0] is '-' or '*' or '+' or '•' or '◦' or '▪' or '●' or '·' or '–' or '—' or '→' && line[1] is ' ' or '\t' or '\u00A0')
        {
            return true;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] is ' ' or '\t' or '\u00A0';
    }
}
