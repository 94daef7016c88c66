namespace NewsletterFns.Language.Text;

/// <summary>A text with what has been found out about it so far; what several steps need is worked out once.</summary>
internal sealed record DocumentContext
{
    private DocumentTerms? _terms;

    private DocumentContext(string text, string language, string? title, List<TextSpan> sentences)
    {
        Text = text;
        Language = language;
        Title = title;
        Sentences = sentences;
        var tokens = new List<Token>(text.Length / 5);
        TokenStarts = new int[sentences.Count + 1];
        for (var s = 0; s < sentences.Count; s++)
        {
            TokenStarts[s] = tokens.Count;
            Tokenizer.Tokenize(text, sentences[s].Offset, sentences[s].Length, tokens, language);
        }

        TokenStarts[^1] = tokens.Count;
        Tokens = tokens;
    }

    /// <summary>The text; every offset counts UTF-16 code units of it.</summary>
    public string Text { get; }

    /// <summary>ISO 639-1 code, or <c>und</c>.</summary>
    public string Language { get; }

    /// <summary>The headline: what was given, else the one the text begins with, else <see langword="null"/>.</summary>
    public string? Title { get; }

    /// <summary>The sentences in order.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The tokens of all sentences in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Index of each sentence's first token, and one more for the end.</summary>
    public int[] TokenStarts { get; }

    /// <summary>The entities, once they are known.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Units and terms of the sentences.</summary>
    public DocumentTerms Terms => _terms ??= new DocumentTerms(this);

    /// <summary>Splits and tokenises a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code, or <c>und</c>.</param>
    /// <param name="title">The headline where it is known.</param>
    public static DocumentContext Create(string text, string language, string? title = null) =>
        new(text, language, title ?? Headline.Of(text), SentenceSplitter.Split(text, language));
}
