using System.Text.Json.Nodes;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Rules;

namespace NewsletterFns.Language.Tests.Rules;

public sealed class SeedRulesTests
{
    [Theory]
    [InlineData("Quantity", 6)]
    [InlineData("DateTime", 9)]
    public void Recognize_Seed_FindsItsDatesAndQuantities(string category, int atLeast)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "fixtures");
        string text = File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(folder, "seed"), "*.txt")));
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "seed.expected.json")))!["entities"]![category]!.AsArray();
        var mentions = new List<RecognizedMention>();

        RuleRecognizer.Recognize(text, "it", null, mentions);

        HashSet<string> found = [.. mentions.Where(m => m.Category == category).Select(m => text.Substring(m.Offset, m.Length))];
        string[] missed = [.. expected.Select(e => e!.GetValue<string>()).Where(e => !found.Contains(e))];
        Assert.True(expected.Count - missed.Length >= atLeast, $"missed {string.Join(", ", missed)}; found {string.Join(", ", found)}");
    }
}
