using System.Text;

namespace NewsletterFns.Extraction.Promotion;

/// <summary>Words of a line in lower case; apostrophes and hyphens part words, accents stay.</summary>
internal static class LineWords
{
    public static string[] Split(ReadOnlySpan<char> line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c) || c is '©' or '€' or '$' or '£' or '%')
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return [.. words];
    }
}
