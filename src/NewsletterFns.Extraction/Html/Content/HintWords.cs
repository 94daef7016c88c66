using System.Text;
using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Splits class names and ids into words: <c>article__relatedLinks</c> is article, related, links.</summary>
internal static class HintWords
{
    private const int MaxLength = 600;

    public static IReadOnlyList<string> Of(IElement element)
    {
        var (name, id, role) = (element.GetAttribute("class"), element.GetAttribute("id"), element.GetAttribute("role"));
        if (name is null && id is null && role is null)
        {
            return [];
        }

        var words = new List<string>();
        Split(name, words);
        Split(id, words);
        Split(role, words);
        return words;
    }

    private static void Split(string? value, List<string> words)
    {
        if (string.IsNullOrEmpty(value) || value.Length > MaxLength)
        {
            return;
        }

        var word = new StringBuilder();
        var previous = ' ';
        foreach (var c in value)
        {
            if ((char.IsUpper(c) && char.IsLower(previous)) || !char.IsLetter(c))
            {
                Flush(word, words);
            }

            if (char.IsLetter(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }

            previous = c;
        }

        Flush(word, words);
    }

    private static void Flush(StringBuilder word, List<string> words)
    {
        if (word.Length > 1)
        {
            words.Add(word.ToString());
        }

        word.Clear();
    }
}
