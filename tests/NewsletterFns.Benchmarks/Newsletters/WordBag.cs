using System.Text.RegularExpressions;

namespace NewsletterFns.Benchmarks;

/// <summary>The words of a text with their counts, so that texts compare whatever their white space and marks.</summary>
internal sealed partial class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    public WordBag(IEnumerable<string> texts)
    {
        foreach (var word in texts.SelectMany(text => Word().Matches(text).Select(match => match.Value)))
        {
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
            Count++;
        }
    }

    public int Count { get; }

    /// <summary>How many words both have.</summary>
    public int Common(WordBag other) => _counts.Sum(pair => Math.Min(pair.Value, other._counts.GetValueOrDefault(pair.Key)));

    /// <summary>From 0 (nothing in common) to 1 (the same words).</summary>
    public double Likeness(WordBag other) => Count + other.Count == 0 ? 1 : 2.0 * Common(other) / (Count + other.Count);

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Word();
}
