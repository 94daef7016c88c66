namespace NewsletterFns.Extraction.Metadata;

/// <summary>Claims of a language as files make them.</summary>
internal static class LanguageTag
{
    private const int MaxLength = 35;

    /// <summary>The claim in the shape of BCP 47, such as <c>pt-BR</c> for <c> pt_BR, en</c>; or <see langword="null"/> where it has none.</summary>
    public static string? Clean(string? claim)
    {
        var tag = claim.AsSpan().Trim();
        var end = tag.IndexOfAny(",; ");
        tag = end < 0 ? tag : tag[..end];
        if (tag.Length is < 2 or > MaxLength || !char.IsAsciiLetter(tag[0]) || !char.IsAsciiLetter(tag[1]))
        {
            return null;
        }

        foreach (var c in tag)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return null;
            }
        }

        return tag.ToString().Replace('_', '-').TrimEnd('-');
    }
}
