namespace NewsletterFns.Language.Text;

/// <summary>
/// A document's title and text as one text, as every provider analyses them: the title names things in full and says what the text is
/// about. The answer is brought back to the text alone.
/// </summary>
public sealed class TitledText
{
    private const int LongestTitle = 300;

    private TitledText(string text, int bodyOffset)
    {
        Text = text;
        BodyOffset = bodyOffset;
    }

    /// <summary>The title, an empty line and the text; or the text alone where there is no title or the text begins with it.</summary>
    public string Text { get; }

    /// <summary>Where the document's own text begins in <see cref="Text"/>, in UTF-16 code units.</summary>
    public int BodyOffset { get; }

    /// <summary>Puts the two together.</summary>
    /// <param name="document">The document.</param>
    public static TitledText Of(AnalysisDocument document)
    {
        string title = document.Title is { Length: <= LongestTitle } given ? given.ReplaceLineEndings(" ").Trim() : "";
        return title.Length == 0 || document.Text.AsSpan().TrimStart().StartsWith(title, StringComparison.OrdinalIgnoreCase)
            ? new TitledText(document.Text, 0)
            : new TitledText($"{title}\n\n{document.Text}", title.Length + 2);
    }

    /// <summary>Brings an answer for <see cref="Text"/> back to the document's text: offsets count from there, what only the title has is left out.</summary>
    /// <param name="analysis">The answer.</param>
    public DocumentAnalysis ToBody(DocumentAnalysis analysis)
    {
        if (BodyOffset == 0)
        {
            return analysis;
        }

        return analysis with
        {
            Paragraphs = [.. analysis.Paragraphs.Where(p => p.Offset >= BodyOffset).Select(p => p with { Offset = p.Offset - BodyOffset })],
            Entities =
            [
                .. analysis.Entities.Select(e => e with { Mentions = [.. e.Mentions.Where(m => m.Offset >= BodyOffset).Select(m => m with { Offset = m.Offset - BodyOffset })] })
                    .Where(e => e.Mentions.Count > 0),
            ],
            KeyPhrases = [.. analysis.KeyPhrases.Select(ToBody).OfType<KeyPhrase>()],
            Summary = [.. analysis.Summary.Where(s => s.Offset >= BodyOffset).Select(s => s with { Offset = s.Offset - BodyOffset })],
            PersonalData = [.. analysis.PersonalData.Where(p => p.Offset >= BodyOffset).Select(p => p with { Offset = p.Offset - BodyOffset })],
            Sentiment = analysis.Sentiment is { } sentiment
                ? sentiment with { Sentences = [.. sentiment.Sentences.Where(s => s.Offset >= BodyOffset).Select(s => s with { Offset = s.Offset - BodyOffset })] }
                : null,
            SentenceEnds = [.. analysis.SentenceEnds.Where(end => end > BodyOffset).Select(end => end - BodyOffset)],
        };
    }

    /// <summary>A phrase that stands in the title first is found again in the text, or left out.</summary>
    private KeyPhrase? ToBody(KeyPhrase phrase)
    {
        int at = phrase.Offset >= BodyOffset ? phrase.Offset : PhraseFinder.Find(Text, phrase.Text, BodyOffset);
        return at < 0 ? null : phrase with { Text = Text.Substring(at, phrase.Text.Length), Offset = at - BodyOffset };
    }
}
