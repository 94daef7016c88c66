using System.Net;

namespace NewsletterFns.Pipeline;

/// <summary>Replaces given words wherever they stand.</summary>
internal sealed class Masker
{
    private const int ShortestWord = 3;

    private readonly IReadOnlyList<string> _words;
    private readonly IReadOnlyList<string> _encoded;

    /// <param name="words">The words; those of one or two characters are only masked at their own place, for they stand everywhere.</param>
    public Masker(IEnumerable<string> words)
    {
        _words = [.. words.Select(word => word.Trim()).Where(word => word.Length >= ShortestWord).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length)];
        _encoded = [.. _words.Concat(_words.Select(WebUtility.HtmlEncode).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length)];
    }

    public bool IsEmpty => _words.Count == 0;

    /// <summary>The text with as many asterisks as the words have code units.</summary>
    public string? Mask(string? text) => text is null ? null : Mask(text, _words);

    /// <summary>As <see cref="Mask(string?)"/>, for words as HTML writes them.</summary>
    public string MaskHtml(string html) => Mask(html, _encoded);

    /// <summary>The address, or <see langword="null"/> where it holds one of the words.</summary>
    public string? MaskAddress(string? address) => address is null || Finds(address) || Finds(Uri.UnescapeDataString(address)) ? null : address;

    public bool Finds(string text) => _words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Mask(string text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            text = text.Replace(word, new string('*', word.Length), StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
