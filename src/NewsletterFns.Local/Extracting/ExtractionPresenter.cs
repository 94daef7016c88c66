using NewsletterFns.Extraction;
using NewsletterFns.Local.Presentation;
using Spectre.Console;

namespace NewsletterFns.Local.Extracting;

/// <summary>Shows what files gave to a reader.</summary>
/// <param name="console">Where it is shown.</param>
internal sealed class ExtractionPresenter(IAnsiConsole console)
{
    private const int Indent = 2;
    private const int FirstWords = 240;
    private const char Ellipsis = '…';

    private static readonly Style FileName = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Warning = new(Color.Yellow);

    /// <summary>Shows a file with its articles, or why it has none.</summary>
    public void Show(FileOutcome outcome)
    {
        var name = outcome.File.File.Name;
        if (outcome.Error is { } error)
        {
            Write($"{name}: {error.Code}", new Style(Color.Red, decoration: Decoration.Bold), indent: 0);
            Write(error.Reason, Style.Plain, Indent);
            console.WriteTextLine(string.Empty);
            return;
        }

        Write(outcome.Language is { } language ? $"{name}: {Quantity.Of(outcome.Articles.Count, "article")}, {LanguageName.Of(language)}" : name, FileName, indent: 0);
        foreach (var warning in outcome.Warnings)
        {
            Write(warning, Warning, Indent);
        }

        foreach (var article in outcome.Articles)
        {
            Write(article.TitleSource == TitleSource.Inferred ? $"{article.Title} (inferred)" : article.Title, Bold, Indent);
            if (Facts(article) is { Length: > 0 } facts)
            {
                Write(facts, Dim, 2 * Indent);
            }

            Write(Begin(article.Text), Style.Plain, 2 * Indent);
        }

        console.WriteTextLine(string.Empty);
    }

    private static string Facts(ExtractedArticle article) => string.Join(
        " · ",
        new[]
        {
            article.Authors is [] ? null : string.Join(", ", article.Authors),
            article.Published?.ToString(),
            article.Source?.Name,
            article.Section,
            article.Url?.AbsoluteUri,
        }.Where(fact => fact is { Length: > 0 }));

    // Whole words, without the line breaks of the text.
    private static string Begin(string text)
    {
        var head = text.Length <= FirstWords ? text : text[..(text.LastIndexOf(' ', FirstWords) is > 0 and var end ? end : FirstWords)] + Ellipsis;
        return string.Join(' ', head.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    // In one piece: a progress bar is drawn anew after each.
    private void Write(string text, Style style, int indent) =>
        console.Write(new Trimmed(new Padder(new Text(text, style), new Padding(indent, 0, 0, 0))));
}
