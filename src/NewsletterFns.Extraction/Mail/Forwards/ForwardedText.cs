namespace NewsletterFns.Extraction.Mail.Forwards;

/// <summary>Cuts a plain text at the headers of the original in it.</summary>
internal static class ForwardedText
{
    /// <summary>The original's headers and text, or <see langword="null"/> where there are none that <paramref name="accept"/> takes.</summary>
    public static (ForwardedHeader Header, string Remainder)? Cut(string text, Func<(ForwardedHeader Header, int Before), bool> accept)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (ForwardedHeader.Find(lines) is not { } header || !accept((header, CountWords(lines.Take(header.Before)))))
        {
            return null;
        }

        // The original of some programs is quoted as a whole.
        var rest = lines[header.After..];
        var written = rest.Count(line => !string.IsNullOrWhiteSpace(line));
        if (written > 0 && rest.Count(line => line.StartsWith('>')) * 10 >= written * 9)
        {
            rest = Array.ConvertAll(rest, line => line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line.StartsWith('>') ? line[1..] : line);
        }

        return (header, string.Join('\n', rest));
    }

    public static int CountWords(IEnumerable<string> lines) => lines.Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
}
