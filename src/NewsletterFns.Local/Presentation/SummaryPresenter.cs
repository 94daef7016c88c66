using System.Globalization;
using NewsletterFns.Contracts;
using Spectre.Console;

namespace NewsletterFns.Local.Presentation;

/// <summary>Shows summaries and failures to a reader.</summary>
/// <param name="console">Where they are shown.</param>
internal sealed class SummaryPresenter(IAnsiConsole console)
{
    private const string InferredTitle = "inferred";
    private const int Indent = 2;

    // Most readers look for who, where and which first.
    private static readonly string[] FirstCategories = ["Person", "Location", "Organization", "Event", "Product"];

    private static readonly Style Label = new(decoration: Decoration.Dim);

    /// <summary>Shows an article.</summary>
    public void Show(ArticleSummarized summary)
    {
        var article = summary.Article;
        Head(article.TitleSource == InferredTitle ? $"{article.Title} (inferred)" : article.Title, new Style(Color.Green));
        Facts(
        [
            ("File", article.Count > 1 ? $"{article.Blob.Name}, article {article.Position} of {article.Count}" : article.Blob.Name),
            ("Language", string.Create(CultureInfo.InvariantCulture, $"{LanguageName.Of(article.Language.Code)}, confidence {article.Language.Confidence:0.00}")),
            ("By", article.Byline),
            ("Published", article.PublishedAt),
            ("From", article.Source?.Name ?? article.Source?.ListId),
            ("Address", article.Url),
            ("Words", article.WordCount.ToString("N0", CultureInfo.InvariantCulture)),
        ]);

        Section("Summary", summary.Summary.Sentences.Select(sentence => ("•", sentence.Text)));
        Section("Entities", Entities(summary.Entities));
        Section("Key phrases", summary.KeyPhrases);
        Section("Notes", Notes(summary).Select(note => ("•", note)));
        console.WriteLine();
    }

    /// <summary>Shows a failure.</summary>
    public void Show(ArticleFailed failure)
    {
        Head($"{failure.Blob.Name}: failed", new Style(Color.Red));
        Facts(
        [
            ("Reason", failure.Reason),
            ("Code", failure.Permanent ? failure.Code : $"{failure.Code}, after {failure.Attempts} attempts"),
        ]);
        console.WriteLine();
    }

    private static IEnumerable<(string, string)> Entities(IReadOnlyList<ArticleEntity> entities) =>
        from entity in entities
        group entity by entity.Category into category
        let place = Array.IndexOf(FirstCategories, category.Key)
        orderby place < 0 ? FirstCategories.Length : place
        select (category.Key, string.Join(", ", category.Select(entity => entity.Mentions.Count > 1 ? $"{entity.Name} ×{entity.Mentions.Count}" : entity.Name)));

    private static IEnumerable<string> Notes(ArticleSummarized summary) =>
    [
        .. summary.Provenance.Skipped.Select(skipped => $"Missing: {skipped.Feature}. {skipped.Reason}"),
        .. summary.Provenance.Warnings,
        .. summary.Truncated.Select(field => $"Shortened: {field.Field}, {field.Kept} of {field.Total}. All of it: {summary.Result}"),
    ];

    private void Head(string title, Style style)
    {
        // A rule cuts its title at the width; a title is to be read whole.
        console.Write(new Trimmed(new Text(title, style.Decoration(Decoration.Bold))));
        console.Write(new Rule { Style = style });
    }

    private void Facts(IEnumerable<(string Label, string? Value)> facts) =>
        console.Write(Rows(facts.Where(fact => fact.Value is { Length: > 0 }).Select(fact => (fact.Label, fact.Value!)), indent: 0));

    private void Section(string title, IEnumerable<(string, string)> rows)
    {
        if (rows.Any())
        {
            Heading(title);
            console.Write(Rows(rows, Indent));
        }
    }

    private void Section(string title, IReadOnlyList<ArticleKeyPhrase> phrases)
    {
        if (phrases is not [])
        {
            Heading(title);
            console.Write(new Trimmed(new Padder(new Text(string.Join(", ", phrases.Select(phrase => phrase.Text))), new Padding(Indent, 0, 0, 0))));
        }
    }

    private void Heading(string title)
    {
        console.WriteLine();
        console.Write(new Text(title + '\n', new Style(decoration: Decoration.Bold)));
    }

    private static Trimmed Rows(IEnumerable<(string Label, string Value)> rows, int indent)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(indent).PadRight(2));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (label, value) in rows)
        {
            grid.AddRow(new Text(label, Label), new Text(value));
        }

        return new Trimmed(grid);
    }
}
