namespace NewsletterFns.Contracts;

/// <summary>
/// Shortens one event in steps from least to most missed: overlong single texts, which only hostile input has, then further mentions of
/// an entity, then the entities' entries of knowledge bases, then the tails of links, entities and key phrases in equal parts, then warnings, and at last summary sentences by rank.
/// </summary>
internal sealed class MessageShortener(CloudEvent<ArticleSummarized> whole)
{
    private const int Parts = 1_000;
    private const int MaxTextLength = 500;
    private const int MaxUrlLength = 1_000;

    private readonly ArticleSummarized _whole = whole.Data;
    private readonly ArticleSummarized _data = ShortTexts(whole.Data);

    public byte[] Shorten()
    {
        var mostMentions = _whole.Entities.Select(entity => entity.Mentions.Count).DefaultIfEmpty(0).Max();
        return LargestFit(1, mostMentions, mentions => Lists(mentions, Parts))
            ?? LargestFit(0, Parts, parts => WithoutEntries(Lists(1, parts)))
            ?? LargestFit(0, _whole.Summary.Sentences.Count, sentences => WithoutWarnings(Sentences(WithoutEntries(Lists(1, 0)), sentences)))
            ?? throw new InvalidOperationException($"The message of article {_whole.Article.Id} cannot be brought under {MessageSize.MaxBytes} bytes.");
    }

    /// <summary>The longest form that fits, where a higher step is never shorter; null where even <paramref name="low"/> does not fit.</summary>
    private byte[]? LargestFit(int low, int high, Func<int, ArticleSummarized> form)
    {
        byte[]? best = null;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Write(form(middle)) is { } fitting)
            {
                best = fitting;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return best;
    }

    private byte[]? Write(ArticleSummarized data)
    {
        var json = MessageJson.Serialize(whole with { Data = data with { Truncated = Truncations(data) } });
        return json.Length <= MessageSize.MaxBytes ? json : null;
    }

    private ArticleSummarized Lists(int mentions, int parts) => _data with
    {
        Entities = [.. Head(_whole.Entities, parts).Select(entity => entity with { Mentions = [.. entity.Mentions.Take(mentions)] })],
        KeyPhrases = [.. Head(_whole.KeyPhrases, parts)],
        Links = [.. Head(_whole.Links, parts)],
    };

    private ArticleSummarized Sentences(ArticleSummarized data, int count)
    {
        var kept = _whole.Summary.Sentences.OrderByDescending(sentence => sentence.Rank).Take(count).ToHashSet();
        return data with { Summary = new ArticleSummary([.. _whole.Summary.Sentences.Where(kept.Contains)]) };
    }

    private static ArticleSummarized WithoutEntries(ArticleSummarized data) => data with { Entities = [.. data.Entities.Select(entity => entity with { Links = null })] };

    private static ArticleSummarized WithoutWarnings(ArticleSummarized data) => data with { Provenance = data.Provenance with { Warnings = [] } };

    private static ArticleSummarized ShortTexts(ArticleSummarized data) => data with
    {
        Article = data.Article with
        {
            Title = Cut(data.Article.Title)!,
            Byline = Cut(data.Article.Byline),
            Section = Cut(data.Article.Section),
            // Half an address leads nowhere.
            Url = data.Article.Url is { Length: > MaxUrlLength } ? null : data.Article.Url,
            Source = data.Article.Source is { } source ? new ArticleOrigin(Cut(source.Name), Cut(source.ListId), Cut(source.Issue)) : null,
        },
    };

    private static string? Cut(string? text) => text is not { Length: > MaxTextLength }
        ? text
        : text[..(char.IsHighSurrogate(text[MaxTextLength - 1]) ? MaxTextLength - 1 : MaxTextLength)];

    private static IEnumerable<T> Head<T>(IReadOnlyList<T> list, int parts) => list.Take((int)((long)list.Count * parts / Parts));

    private List<TruncatedField> Truncations(ArticleSummarized data)
    {
        var fields = new List<TruncatedField>();
        Add("entities.mentions", data.Entities.Sum(entity => entity.Mentions.Count), _whole.Entities.Sum(entity => entity.Mentions.Count));
        Add("entities.links", data.Entities.Sum(entity => entity.Links?.Count ?? 0), _whole.Entities.Sum(entity => entity.Links?.Count ?? 0));
        Add("entities", data.Entities.Count, _whole.Entities.Count);
        Add("keyPhrases", data.KeyPhrases.Count, _whole.KeyPhrases.Count);
        Add("links", data.Links.Count, _whole.Links.Count);
        Add("provenance.warnings", data.Provenance.Warnings.Count, _whole.Provenance.Warnings.Count);
        Add("summary.sentences", data.Summary.Sentences.Count, _whole.Summary.Sentences.Count);
        Add("article.title", data.Article.Title.Length, _whole.Article.Title.Length);
        Add("article.byline", data.Article.Byline?.Length ?? 0, _whole.Article.Byline?.Length ?? 0);
        Add("article.url", data.Article.Url?.Length ?? 0, _whole.Article.Url?.Length ?? 0);
        Add("article.source.name", data.Article.Source?.Name?.Length ?? 0, _whole.Article.Source?.Name?.Length ?? 0);
        Add("article.source.listId", data.Article.Source?.ListId?.Length ?? 0, _whole.Article.Source?.ListId?.Length ?? 0);
        return fields;

        void Add(string field, int kept, int total)
        {
            if (kept < total)
            {
                fields.Add(new TruncatedField(field, kept, total));
            }
        }
    }
}
