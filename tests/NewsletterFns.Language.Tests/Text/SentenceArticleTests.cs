using System.Globalization;
using System.Text;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Text;

/// <summary>The splitter on whole articles, those it was worked on with and those it was only measured on.</summary>
public sealed class SentenceArticleTests
{
    private const string Boundary = " ‖ ";
    private const string Wrap = " ⏎ ";

    [Theory]
    [InlineData("it", 99.3)]
    [InlineData("en", 99.3)]
    [InlineData("fr", 99.3)]
    [InlineData("es", 99.3)]
    [InlineData("de", 98)]
    [InlineData("pt", 98)]
    [InlineData("nl", 98)]
    public void Split_Articles_AgreesWithTheMarkedEnds(string language, double least)
    {
        var faults = new StringBuilder();
        foreach (var half in new[] { "development", "heldout" })
        {
            var (f1, missed) = Score(language, half);
            if (f1 < least)
            {
                faults.AppendLine(CultureInfo.InvariantCulture, $"{language} {half}: F1 {f1:0.00}").AppendLine(missed);
            }
        }

        Assert.True(faults.Length == 0, faults.ToString());
    }

    private static (double F1, string Faults) Score(string language, string half)
    {
        var (right, expectedCount, foundCount) = (0, 0, 0);
        var faults = new StringBuilder();
        foreach (var article in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Text", "Articles", $"{language}.{half}.txt")).TrimEnd().Split("\n\n"))
        {
            var (text, expected) = Read(article);
            var found = SentenceSplitter.Split(text, language).Select(sentence => sentence.End).ToHashSet();
            right += found.Count(expected.Contains);
            expectedCount += expected.Count;
            foundCount += found.Count;
            foreach (var end in found.Where(end => !expected.Contains(end)))
            {
                faults.AppendLine("  too many: " + Around(text, end));
            }

            foreach (var end in expected.Where(end => !found.Contains(end)))
            {
                faults.AppendLine("  missed: " + Around(text, end));
            }
        }

        return (200.0 * right / (expectedCount + foundCount), faults.ToString());
    }

    /// <summary>The text of an article without its marks, and where its sentences end.</summary>
    private static (string Text, HashSet<int> Ends) Read(string article)
    {
        var text = new StringBuilder();
        var ends = new HashSet<int>();
        foreach (var paragraph in article.Split('\n'))
        {
            foreach (var sentence in paragraph.Split(Boundary))
            {
                text.Append(sentence.Replace(Wrap, "\n", StringComparison.Ordinal));
                ends.Add(text.Length);
                text.Append(' ');
            }

            text[^1] = '\n';
        }

        return (text.ToString(), ends);
    }

    private static string Around(string text, int end) =>
        $"{text[Math.Max(0, end - 30)..end]}│{text[end..Math.Min(text.Length, end + 20)]}".Replace('\n', '⏎');
}
