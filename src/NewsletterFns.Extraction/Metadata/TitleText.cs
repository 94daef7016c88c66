using System.Text;

namespace NewsletterFns.Extraction.Metadata;

/// <summary>Titles as one line, and when two of them say the same.</summary>
internal static class TitleText
{
    private const int MaxLength = 400;

    /// <summary>One clean line, or <see langword="null"/> where nothing is left.</summary>
    public static string? OneLine(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var builder = new Blocks.InlineBuilder();
        builder.Append(value.Length > 4 * MaxLength ? value.AsSpan(0, 4 * MaxLength) : value);
        return builder.Build(Blocks.BlockKind.Heading)?.Text is { } text
            ? text.Length <= MaxLength ? text : TitleInference.FromText(text)
            : null;
    }

    /// <summary>Whether two titles are the same but for case, punctuation and white space.</summary>
    public static bool AreSame(string a, string b) => Math.Abs(a.Length - b.Length) < 60 && Key(a) == Key(b);

    /// <summary>Letters and digits in one case, for comparison.</summary>
    public static string Key(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
