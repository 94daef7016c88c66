namespace NewsletterFns.Language.Text;

/// <summary>Where sentences end, as the embedded engine splits them.</summary>
public static class SentenceEnds
{
    /// <summary>The offset just past each sentence, in text order; no sentence is longer than 2,000 UTF-16 code units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code; any other value gives the rules that hold everywhere.</param>
    public static IReadOnlyList<int> Of(string text, string language) => [.. SentenceSplitter.Split(text, language).Select(sentence => sentence.End)];
}
