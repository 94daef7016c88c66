namespace NewsletterFns.Language.Summarization;

/// <summary>How well a sentence stands alone; a lower grade is taken only where better ones do not suffice.</summary>
internal enum SentenceGrade
{
    /// <summary>A whole sentence that can be understood alone.</summary>
    Standing,

    /// <summary>Needs its neighbour, or is a question, or very long.</summary>
    Dependent,

    /// <summary>A quote without its speaker, or a part of one.</summary>
    Quote,

    /// <summary>A headline, a list item, a caption: taken only where the text has nothing else.</summary>
    Fragment,
}
