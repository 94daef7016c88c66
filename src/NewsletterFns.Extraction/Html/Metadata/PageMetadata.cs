using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>What a page says about its article: JSON-LD first, then Open Graph and other meta elements, then markup.</summary>
internal sealed record PageMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date",
        "publish_date", "pubdate", "publication_date", "publicationdate", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date",
        "dcterms.date", "cxenseparse:recs:publishtime", "article.published", "article_date_original", "originalpublicationdate", "og:published_time", "rnews:datepublished",
        "citation_date", "citation_publication_date", "last-modified-original", "date", "created",
    ];

    private static readonly string[] AuthorNames =
    [
        "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.name", "byl", "authors",
        "citation_author", "cxenseparse:author", "rnews:author", "twitter:data1:author",
    ];

    public string? Headline { get; private init; }

    public string? OpenGraphTitle { get; private init; }

    public string? DocumentTitle { get; private init; }

    public string? ArticleBody { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public PublicationDate? Published { get; private init; }

    public Uri? Url { get; private init; }

    public Uri? BaseUrl { get; private init; }

    public string? SiteName { get; private init; }

    public string? Language { get; private init; }

    public static PageMetadata Read(IHtmlDocument document, CancellationToken cancellationToken)
    {
        var signs = PageSigns.Collect(document, cancellationToken);
        var linked = LinkedData.Read(signs.LinkedData, cancellationToken);
        var meta = signs.Meta;
        var url = LinkCleaner.Clean(signs.Canonical) ?? LinkCleaner.Clean(meta.First("og:url")) ?? LinkCleaner.Clean(linked.Url) ?? LinkCleaner.Clean(meta.First("twitter:url"));
        var siteName = TitleText.OneLine(meta.First("og:site_name")) ?? TitleText.OneLine(linked.Publisher) ?? TitleText.OneLine(meta.First("application-name"));
        return new PageMetadata
        {
            Headline = TitleText.OneLine(linked.Headline),
            OpenGraphTitle = TitleText.OneLine(meta.First("og:title")) ?? TitleText.OneLine(meta.First("twitter:title")) ?? TitleText.OneLine(meta.First("dc.title")),
            DocumentTitle = TitleText.OneLine(signs.DocumentTitle),
            ArticleBody = linked.ArticleBody,
            Authors = ChooseAuthors(linked, meta, siteName),
            Published = ChooseDate(linked, meta),
            Url = url,
            BaseUrl = LinkCleaner.Clean(signs.Base, url) ?? url,
            SiteName = siteName,
            Language = signs.Language ?? meta.First("og:locale")?.Replace('_', '-') ?? meta.First("content-language"),
        };
    }

    private static string[] ChooseAuthors(LinkedData linked, MetaValues meta, string? siteName)
    {
        IEnumerable<string>[] voices = [linked.Authors, AuthorNames.SelectMany(meta.All)];
        foreach (var voice in voices)
        {
            var names = voice.SelectMany(BylineParser.Clean).Where(name => !TitleText.AreSame(name, siteName ?? "")).DistinctBy(TitleText.Key).ToArray();
            if (names.Length > 0)
            {
                return names;
            }
        }

        return [];
    }

    private static PublicationDate? ChooseDate(LinkedData linked, MetaValues meta)
        => DateParser.ParseValue(linked.DatePublished)
            ?? DateNames.SelectMany(meta.All).Select(DateParser.ParseValue).FirstOrDefault(date => date is not null);
}
