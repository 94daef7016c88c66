using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Drops what a page says twice: pulled quotes, and paragraphs repeated for another screen size.</summary>
internal static class Repetitions
{
    private const int Shortest = 40;
    private const int LongestQuote = 400;

    public static List<TextBlock> Remove(List<TextBlock> blocks)
    {
        var paragraphs = new HashSet<string>(StringComparer.Ordinal);
        var sentences = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            var parts = SentenceKeys(block.Text);
            if (parts.Count > 1)
            {
                sentences.UnionWith(parts);
            }
        }

        return blocks.FindAll(block => block.Text.Length < Shortest || block.Kind is BlockKind.TableRow or BlockKind.Code
            || (paragraphs.Add(TitleText.Key(block.Text)) && !IsPulled(block, sentences)));
    }

    // One sentence alone that a longer paragraph has as well.
    private static bool IsPulled(TextBlock block, HashSet<string> sentences)
        => block.Text.Length < LongestQuote && SentenceKeys(block.Text) is [var only] && sentences.Contains(only);

    private static List<string> SentenceKeys(string text)
    {
        var keys = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = i + 1 == text.Length || (text[i] is '.' or '!' or '?' or '”' or '»' && text[i + 1] == ' ') || text[i] == '\n';
            if (end)
            {
                var key = TitleText.Key(text[start..(i + 1)]);
                start = i + 1;
                if (key.Length > 0)
                {
                    keys.Add(key);
                }
            }
        }

        return keys;
    }
}
