namespace NewsletterFns.Golden;

/// <summary>What a reader takes one article of a fixture to be. What is absent is not checked; <c>null</c> in the file means that there is none.</summary>
internal sealed class ExpectedArticle
{
    public required string Title { get; init; }

    /// <summary>The text, one entry a line, without list markers.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The text to the letter and all links, where white space is the point; otherwise the lines and those links that matter.</summary>
    public string? Text { get; init; }

    /// <summary>May be an article of its own or be left out: readers would differ.</summary>
    public bool Optional { get; init; }

    /// <summary>Single values by name, such as <c>url</c> or <c>date</c>.</summary>
    public required IReadOnlyDictionary<string, string?> Values { get; init; }

    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>Editorial links that must be there; all of them, in order, where <see cref="Text"/> is given.</summary>
    public required IReadOnlyList<(string Text, string Url)> Links { get; init; }

    /// <summary>All quotations with their speakers, in order.</summary>
    public IReadOnlyList<(string Text, string? Speaker)>? Quotes { get; init; }
}
