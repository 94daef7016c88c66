using NewsletterFns.Extraction.Blocks;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>A headline and the lines below it; without a headline, lines that a rule or button parts from those above.</summary>
internal sealed class LetterPart(LetterLine? lead)
{
    // A name below an editor's portrait.
    private const int PictureLine = 24;

    public LetterLine? Lead { get; } = lead;

    public List<LetterLine> Body { get; } = [];

    /// <summary>The line above the headline that names its subject.</summary>
    public string? Kicker { get; set; }

    /// <summary>Where its button or «Read more» leads.</summary>
    public Uri? MoreUrl { get; set; }

    /// <summary>A button or «Read more» stood below its text.</summary>
    public bool IsClosed { get; set; }

    public Uri? ImageUrl { get; init; }

    public int Length => Body.Sum(line => line.Text.Length);

    /// <summary>Where the item itself is, by its headline, button or picture.</summary>
    public Uri? Url => Lead?.Url ?? MoreUrl ?? ImageUrl;

    /// <summary>An item with a link of its own.</summary>
    public bool IsLinkedItem => Lead is not null && Url is not null && Body.Count > 0;

    /// <summary>A headline that is a link and nothing else.</summary>
    public bool IsBareLink => Lead is { IsLinked: true } && Body.Count == 0;

    /// <summary>A headline above other headlines.</summary>
    public bool IsBareHeading => Lead is { IsLinked: false } && MoreUrl is null && (Body.Count == 0 || (Length <= PictureLine && Body.All(line => line.Look.Size < Lead.Look.Size)));

    public bool IsPlain => Lead is not null && Url is null && Body.Count > 0 && !IsBareHeading;

    /// <summary>The one place that all links of its text lead to.</summary>
    public Uri? OnlyUrl()
    {
        var urls = Body.SelectMany(line => line.Block.Links).Select(link => link.Url).Distinct().Take(2).ToArray();
        return urls.Length == 1 ? urls[0] : null;
    }

    /// <summary>All of its lines as text, the headline first.</summary>
    public IEnumerable<LetterLine> Lines() => Lead is null ? Body : Body.Prepend(Lead);
}
