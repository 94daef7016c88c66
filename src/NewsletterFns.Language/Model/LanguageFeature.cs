namespace NewsletterFns.Language;

/// <summary>What a language service can say of a text.</summary>
public enum LanguageFeature
{
    /// <summary>Which language it is in.</summary>
    LanguageDetection,

    /// <summary>Named entities, dates and quantities.</summary>
    Entities,

    /// <summary>Entities tied to entries of a knowledge base.</summary>
    LinkedEntities,

    /// <summary>Key phrases.</summary>
    KeyPhrases,

    /// <summary>Extractive summary.</summary>
    Summary,

    /// <summary>Personal data.</summary>
    Pii,

    /// <summary>Sentiment.</summary>
    Sentiment,
}
