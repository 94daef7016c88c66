using System.Text;
using System.Text.Json;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Json;

/// <summary>Makes the draft of an object that has a text, and a title or enough of the text.</summary>
internal static class JsonArticle
{
    private const int EnoughText = 80;
    private const int MaxNames = 50;

    private static readonly string[] Titles = ["title", "headline", "subject", "heading", "titolo", "titel", "titre", "título", "titulo"];
    private static readonly string[] Bodies =
    [
        "contenthtml", "bodyhtml", "html", "articlebody", "body", "content", "contenttext", "text", "fulltext", "article", "plaintext", "story", "testo", "corpo", "texte", "inhalt", "texto", "tekst",
    ];

    private static readonly string[] Markdowns = ["markdown", "bodymarkdown", "contentmarkdown", "bodymd", "md"];
    private static readonly string[] Summaries = ["description", "summary", "excerpt", "abstract"];
    private static readonly string[] Writers = ["authors", "author", "byline", "creator", "writer", "primaryauthor", "by", "autore", "autor", "auteur"];
    private static readonly string[] Dates =
    [
        "datepublished", "publishedat", "published", "publishdate", "publicationdate", "pubdate", "date", "publishedon", "dategmt", "firstpublished", "createdat", "created", "datecreated", "timestamp",
        "datum", "fecha", "datemodified", "updated", "updatedat",
    ];

    private static readonly string[] Urls = ["url", "canonicalurl", "link", "permalink", "weburl", "uri", "href", "mainentityofpage", "@id", "id", "guid"];
    private static readonly string[] Sources = ["source", "publication", "sitename", "site", "publisher", "newsletter"];
    private static readonly string[] Lists = ["items", "articles", "posts", "entries", "stories", "results", "itemlistelement", "@graph"];
    private static readonly string[] Sections = ["section", "articlesection", "category", "categories", "rubric", "tags"];

    /// <summary>The draft, or <see langword="null"/> where the object is no article.</summary>
    public static ArticleDraft? ToDraft(JsonFields fields, JsonHead head, ReadingContext context)
    {
        var title = fields.First(Titles) ?? (head.Origin == MetadataOrigin.JsonLd ? fields.First(["name"]) : null);
        var body = Body(fields, title is not null);
        if (body is null || (title is null && body.Length < EnoughText) || IsContainer(fields))
        {
            return null;
        }

        var url = Urls.Select(key => fields.Value(key) is { } value ? LinkCleaner.Clean(Address(value)) : null).FirstOrDefault(found => found is not null);
        var markdown = fields.First(Markdowns);
        var blocks = markdown is not null && markdown == body ? ReadMarkdown(body, context) : HtmlFragment.Read(body, url, context);
        if (blocks.Count == 0)
        {
            return null;
        }

        var authors = Writers.Select(key => Authors(fields.Value(key), head)).FirstOrDefault(names => names.Length > 0) ?? Authors(head.Authors, head);
        var published = fields.Texts(Dates).Select(value => DateParser.ParseValue(value)).FirstOrDefault(date => date is not null);
        var source = TitleText.OneLine(fields.First(Sources)) ?? head.Name;
        var language = fields.First(["language", "inlanguage", "lang", "locale"]) ?? head.Language;
        var section = Sections.Select(key => fields.Value(key) is { } value ? TitleText.OneLine(FirstOf(value)) : null).FirstOrDefault(text => text is not null);
        return new ArticleDraft(blocks)
        {
            Title = title is null ? null : TitleText.OneLine(string.Join(' ', HtmlFragment.Read(title, null, context).Select(block => block.Text))),
            TitleSource = TitleSource.Metadata,
            Authors = authors,
            Published = published,
            Url = url,
            SourceName = source,
            LanguageClaim = language?.Replace('_', '-'),
            Section = section is null || double.TryParse(section, out _) ? null : section,
            Origins = new ArticleOrigins
            {
                Title = head.Origin,
                Authors = head.Origin,
                Published = head.Origin,
                Url = url is null ? null : head.Origin,
                Source = source is null ? null : head.Origin,
                Language = language is null ? null : head.Origin,
                Section = section is null ? null : head.Origin,
            },
        };
    }

    // A list of objects under «items», «articles» … is what the file is about, whatever text stands beside it.
    private static bool IsContainer(JsonFields fields)
        => Lists.Any(key => fields.Value(key) is { ValueKind: JsonValueKind.Array } list
            && list.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object));

    // The fullest text; a summary only where there is nothing else.
    private static string? Body(JsonFields fields, bool hasTitle)
        => fields.Texts(Bodies.Concat(Markdowns)).Where(text => !double.TryParse(text, out _)).MaxBy(text => text.Length)
            ?? (hasTitle ? fields.Texts(Summaries).MaxBy(text => text.Length) : null);

    private static List<TextBlock> ReadMarkdown(string body, ReadingContext context)
        => [.. context.ReadPart(new SourceFile("text.md", Encoding.UTF8.GetBytes(body))).SelectMany(draft => draft.Blocks)];

    private static string? Address(JsonElement value)
        => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out var id) ? Address(id) : value.ValueKind == JsonValueKind.String ? JsonFields.Text(value) : null;

    private static string? FirstOf(JsonElement value)
        => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => JsonFields.Text(item)).FirstOrDefault(text => text is not null) : JsonFields.Text(value);

    private static string[] Authors(JsonElement? value, JsonHead head)
        => value is { } given ? [.. Names(given, head).Take(MaxNames).SelectMany(BylineParser.Clean).DistinctBy(TitleText.Key)] : [];

    private static IEnumerable<string> Names(JsonElement value, JsonHead head)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                return value.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Object).SelectMany(item => Names(item, head));
            case JsonValueKind.Object:
                var fields = new JsonFields(value);
                var name = fields.First(["name", "displayname", "fullname"])
                    ?? (string.Join(' ', fields.Texts(["firstname", "lastname"])) is { Length: > 0 } parts ? parts : null)
                    ?? (fields.First(["@id"]) is { } id ? head.People.GetValueOrDefault(id) : null);
                return name is null ? [] : [name];
            case JsonValueKind.String when JsonFields.Text(value) is { } text:
                return [head.People.GetValueOrDefault(text, text)];
            default:
                return [];
        }
    }
}
