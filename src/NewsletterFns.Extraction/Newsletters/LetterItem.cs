namespace NewsletterFns.Extraction.Newsletters;

/// <summary>One article of a letter.</summary>
/// <param name="Title">Its headline, or <see langword="null"/> where it has none of its own.</param>
internal sealed record LetterItem(string? Title)
{
    public Uri? Url { get; set; }

    public string? Section { get; init; }

    /// <summary>The headline that it began with.</summary>
    public LetterLine? Lead { get; init; }

    /// <summary>It has a headline and nothing else.</summary>
    public bool IsBare => Lead is not null && Lines is [var line] && line.Text == Lead.Text;

    public List<LetterLine> Lines { get; } = [];
}
