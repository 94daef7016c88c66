using AngleSharp.Html.Dom;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>What a page states about its article for machines: JSON-LD first, then Open Graph, other meta elements and microdata.</summary>
internal sealed record PageMetadata
{
    private static readonly string[] OpenGraphDates = ["article:published_time", "og:article:published_time", "og:published_time", "article:published"];

    private static readonly string[] OpenGraphAuthors = ["article:author", "og:article:author", "og:author"];

    private static readonly string[] HeadDates =
    [
        "date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "dc.created", "citation_publication_date", "citation_online_date",
        "citation_date", "sailthru.date", "article_date_original", "created",
    ];

    private static readonly string[] HeadAuthors = ["author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.name", "byl", "authors", "citation_author"];

    private static readonly string[] CardNumbers = ["1", "2"];

    private static readonly HashSet<string> DateWords =
        ["publishedtime", "pubdate", "publicationdate", "publishdate", "publisheddate", "datepublished", "publishtime", "dateissued", "issued", "originalpublicationdate"];

    private static readonly HashSet<string> AuthorWords = ["author", "authors", "authorname", "articleauthorname", "bylinename", "byline"];

    private static readonly HashSet<string> ModifiedWords = ["modifiedtime", "datemodified", "lastmodified", "updatedtime", "modified", "modificationdate", "revised"];

    private static readonly HashSet<string> SectionWords = ["section", "sectionname", "articlesection"];

    public string? Headline { get; private init; }

    public string? OpenGraphTitle { get; private init; }

    public string? DocumentTitle { get; private init; }

    public string? ArticleBody { get; private init; }

    /// <summary>Most to least trusted; organisations may be among the names.</summary>
    public IReadOnlyList<StatedAuthors> Authors { get; private init; } = [];

    /// <summary>Names that JSON-LD says are an organisation's.</summary>
    public IReadOnlyList<string> Organizations { get; private init; } = [];

    /// <summary>Most to least trusted.</summary>
    public IReadOnlyList<StatedDate> Published { get; private init; } = [];

    /// <summary>When it was last changed, which is better than no date.</summary>
    public StatedDate? Modified { get; private init; }

    public Uri? Url { get; private init; }

    public Uri? BaseUrl { get; private init; }

    public string? SiteName { get; private init; }

    public string? Language { get; private init; }

    public string? Section { get; private init; }

    /// <summary>Whether «07/05/2025» is a day in July here, as far as language and region tell; <see langword="null"/> where they do not.</summary>
    public bool? MonthFirst { get; private init; }

    /// <summary>The scripts in which the page keeps its state.</summary>
    public IReadOnlyList<AngleSharp.Dom.IElement> Scripts { get; private init; } = [];

    /// <summary>Of the address, site name, language and section.</summary>
    public ArticleOrigins Origins { get; private init; } = new();

    public static PageMetadata Read(IHtmlDocument document, CancellationToken cancellationToken)
    {
        var signs = PageSigns.Collect(document, cancellationToken);
        var (meta, items) = (signs.Meta, signs.Items);
        var (url, urlOrigin) = First(
            (LinkCleaner.Clean(signs.Canonical), MetadataOrigin.PageHead),
            (LinkCleaner.Clean(meta.First("og:url")), MetadataOrigin.OpenGraph),
            (LinkCleaner.Clean(meta.First("twitter:url")), MetadataOrigin.PageHead));
        var title = TitleText.OneLine(meta.First("og:title")) ?? TitleText.OneLine(meta.First("twitter:title")) ?? TitleText.OneLine(meta.First("dc.title"));
        var linked = LinkedData.Read(signs.LinkedData, url, title ?? signs.DocumentTitle, cancellationToken);
        if (url is null)
        {
            (url, urlOrigin) = First(
                (LinkCleaner.Clean(linked.Url), MetadataOrigin.JsonLd),
                (LinkCleaner.Clean(items.First("mainEntityOfPage") ?? items.First("u-url")), MetadataOrigin.Microdata));
        }

        var (site, siteOrigin) = First(
            (TitleText.OneLine(meta.First("og:site_name")), MetadataOrigin.OpenGraph),
            (TitleText.OneLine(linked.Publisher), MetadataOrigin.JsonLd),
            (TitleText.OneLine(items.First("publisher")), MetadataOrigin.Microdata),
            (TitleText.OneLine(meta.First("application-name")), MetadataOrigin.PageHead));
        var (language, languageOrigin) = First(
            (LanguageTag(signs.Language), MetadataOrigin.PageHead),
            (LanguageTag(linked.Language), MetadataOrigin.JsonLd),
            (LanguageTag(meta.First("og:locale")), MetadataOrigin.OpenGraph),
            (LanguageTag(meta.First("content-language") ?? meta.First("language") ?? meta.First("dc.language")), MetadataOrigin.PageHead));
        var (section, sectionOrigin) = First(
            (TitleText.OneLine(linked.Section), MetadataOrigin.JsonLd),
            (TitleText.OneLine(meta.First("article:section")), MetadataOrigin.OpenGraph),
            (TitleText.OneLine(meta.AllByLastWord(SectionWords).Concat(items.AllByLastWord(SectionWords)).FirstOrDefault()), MetadataOrigin.PageHead));
        var monthFirst = DateOrder.Of(language, LanguageTag(meta.First("og:locale")), url);
        return new PageMetadata
        {
            Headline = TitleText.OneLine(linked.Headline),
            OpenGraphTitle = title,
            DocumentTitle = TitleText.OneLine(signs.DocumentTitle),
            ArticleBody = linked.ArticleBody,
            Authors = StateAuthors(linked, meta, items),
            Organizations = [.. linked.Authors.Where(author => author.IsOrganization).Select(author => author.Name)],
            Published = [.. StateDates(linked, meta, items, monthFirst ?? false)],
            Modified = StateModified(linked, meta, items, monthFirst ?? false),
            Url = url,
            BaseUrl = LinkCleaner.Clean(signs.Base, url) ?? url,
            SiteName = site,
            Language = language,
            Section = section,
            MonthFirst = monthFirst,
            Scripts = signs.Scripts,
            Origins = new ArticleOrigins { Url = urlOrigin, Source = siteOrigin, Language = languageOrigin, Section = sectionOrigin },
        };
    }

    private static (T? Value, MetadataOrigin? Origin) First<T>(params ReadOnlySpan<(T? Value, MetadataOrigin Origin)> voices)
        where T : class
    {
        foreach (var (value, origin) in voices)
        {
            if (value is not null)
            {
                return (value, origin);
            }
        }

        return (null, null);
    }

    private static List<StatedAuthors> StateAuthors(LinkedData linked, MetaValues meta, MetaValues items)
    {
        // Labels and values of preview cards: «Written by», «Jane Doe».
        var cards = CardNumbers.Where(number => BylineParser.IsLabel(meta.First("twitter:label" + number))).SelectMany(number => meta.All("twitter:data" + number));
        (IEnumerable<string> Values, MetadataOrigin Origin)[] voices =
        [
            (linked.Authors.Select(author => author.Name), MetadataOrigin.JsonLd),
            (OpenGraphAuthors.SelectMany(meta.All), MetadataOrigin.OpenGraph),
            .. HeadAuthors.Select(name => (meta.All(name), MetadataOrigin.PageHead)),
            (cards, MetadataOrigin.PageHead),
            (items.All("author"), MetadataOrigin.Microdata),
            (meta.AllByLastWord(AuthorWords), MetadataOrigin.PageHead),
        ];
        return [.. voices.Select(voice => new StatedAuthors([.. voice.Values.SelectMany(BylineParser.Clean).DistinctBy(TitleText.Key)], voice.Origin)).Where(voice => voice.Names.Count > 0)];
    }

    private static IEnumerable<StatedDate> StateDates(LinkedData linked, MetaValues meta, MetaValues items, bool monthFirst)
    {
        (IEnumerable<string?> Values, MetadataOrigin Origin)[] voices =
        [
            ([linked.DatePublished], MetadataOrigin.JsonLd),
            (OpenGraphDates.SelectMany(meta.All), MetadataOrigin.OpenGraph),
            (items.All("datePublished"), MetadataOrigin.Microdata),
            (meta.AllByLastWord(DateWords), MetadataOrigin.PageHead),
            (HeadDates.SelectMany(meta.All), MetadataOrigin.PageHead),
        ];
        return voices.SelectMany(voice => voice.Values.Select(value => (Date: DateParser.ParseValue(value, monthFirst), voice.Origin)))
            .Where(found => found.Date is not null).Select(found => new StatedDate(found.Date!.Value, found.Origin));
    }

    private static StatedDate? StateModified(LinkedData linked, MetaValues meta, MetaValues items, bool monthFirst)
    {
        (IEnumerable<string?> Values, MetadataOrigin Origin)[] voices =
        [
            ([linked.DateModified], MetadataOrigin.JsonLd),
            (meta.All("article:modified_time"), MetadataOrigin.OpenGraph),
            (items.All("dateModified"), MetadataOrigin.Microdata),
            (meta.AllByLastWord(ModifiedWords), MetadataOrigin.PageHead),
        ];
        return voices.SelectMany(voice => voice.Values.Select(value => (Date: DateParser.ParseValue(value, monthFirst), voice.Origin)))
            .Where(found => found.Date is not null).Select(found => new StatedDate(found.Date!.Value, found.Origin)).FirstOrDefault();
    }

    // «en_US» and «EN» in the usual form; sentences and lists are no tags.
    private static string? LanguageTag(string? value)
    {
        value = value?.Trim().Split(',', ';')[0].Replace('_', '-');
        return value is { Length: >= 2 and <= 12 } && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(value[0]) ? value : null;
    }
}
