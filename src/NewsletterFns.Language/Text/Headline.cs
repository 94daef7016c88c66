namespace NewsletterFns.Language.Text;

/// <summary>Finds the headline that a plain text begins with.</summary>
internal static class Headline
{
    private const int MaxLength = 300;

    /// <summary>The first line where it reads as a headline: short, without a full stop, an empty line and more text below it; else <see langword="null"/>.</summary>
    public static string? Of(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart();
        int end = rest.IndexOf('\n');
        if (end is <= 0 or > MaxLength)
        {
            return null;
        }

        ReadOnlySpan<char> line = rest[..end].TrimEnd();
        ReadOnlySpan<char> below = rest[(end + 1)..];
        int next = below.IndexOf('\n');
        bool isApart = next >= 0 && below[..next].IsWhiteSpace() && !below[next..].IsWhiteSpace();
        return isApart && line[^1] is not ('.' or ':' or ';' or ',' or '…') && line.Contains(' ') ? line.ToString() : null;
    }
}
