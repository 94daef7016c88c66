namespace NewsletterFns.Local.Analyzing;

/// <summary>What <c>analyze</c> answers of each text.</summary>
internal enum AnalyzeTask
{
    /// <summary>Everything.</summary>
    All,

    /// <summary>Mentions of entities.</summary>
    Entities,

    /// <summary>Key phrases.</summary>
    KeyPhrases,

    /// <summary>The sentences of the summary.</summary>
    Summary,

    /// <summary>The language, told from the text alone.</summary>
    Language,

    /// <summary>Where sentences end.</summary>
    Sentences,
}
