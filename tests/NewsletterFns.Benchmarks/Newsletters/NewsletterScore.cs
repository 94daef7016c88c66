using System.Globalization;
using NewsletterFns.Extraction;
using NewsletterFns.Golden;

namespace NewsletterFns.Benchmarks;

/// <summary>How the articles found in files agree with those a reader expects; scores of several files add up.</summary>
internal sealed record NewsletterScore
{
    // An article is found where at least half of its words and of the words found agree.
    private const double SameArticle = 0.5;

    public int Expected { get; init; }

    public int Found { get; init; }

    public int Extra { get; init; }

    public int ExpectedWords { get; init; }

    public int FoundWords { get; init; }

    public int CommonWords { get; init; }

    public Hits Titles { get; init; }

    public Hits Urls { get; init; }

    public Hits Authors { get; init; }

    public Hits Dates { get; init; }

    public Hits Sections { get; init; }

    public IReadOnlyList<string> Leaks { get; init; } = [];

    public IReadOnlyList<string> Lost { get; init; } = [];

    public int Perfect { get; init; }

    private double Precision => CommonWords / Math.Max(1.0, FoundWords);

    private double Recall => CommonWords / Math.Max(1.0, ExpectedWords);

    public static NewsletterScore Of(GoldenFixture fixture, IReadOnlyList<ExtractedArticle> articles)
    {
        var free = articles.Select(article => (Article: article, Words: new WordBag([article.Title, article.Text]))).ToList();
        var score = new NewsletterScore();
        var lost = new List<string>();
        List<string> wanted = [], got = [.. articles.SelectMany(article => new[] { article.Title, article.Text })];
        foreach (var expected in fixture.Articles)
        {
            var words = new WordBag([expected.Title, .. expected.Lines]);
            var best = free.OrderByDescending(other => other.Words.Likeness(words)).FirstOrDefault();
            var isFound = best.Article is not null && best.Words.Likeness(words) >= SameArticle;
            if (isFound)
            {
                free.Remove(best);
                score = score.With(expected, best.Article) with { Found = score.Found + 1 };
            }
            else if (!expected.Optional)
            {
                score = score.With(expected, null);
                lost.Add(expected.Title);
            }

            if (isFound || !expected.Optional)
            {
                score = score with { Expected = score.Expected + 1 };
                wanted.AddRange([expected.Title, .. expected.Lines]);
            }
        }

        var (wantedWords, gotWords, all) = (new WordBag(wanted), new WordBag(got), string.Join('\n', got));
        return score with
        {
            Extra = free.Count,
            Lost = lost,
            ExpectedWords = wantedWords.Count,
            FoundWords = gotWords.Count,
            CommonWords = wantedWords.Common(gotWords),
            Leaks = fixture.MustNotContain.Where(leak => all.Contains(leak, StringComparison.Ordinal)).ToArray(),
            Perfect = lost.Count == 0 && free.Count == 0 && wantedWords.Common(gotWords) == Math.Max(wantedWords.Count, gotWords.Count) ? 1 : 0,
        };
    }

    public static NewsletterScore operator +(NewsletterScore left, NewsletterScore right) => new()
    {
        Expected = left.Expected + right.Expected,
        Found = left.Found + right.Found,
        Extra = left.Extra + right.Extra,
        ExpectedWords = left.ExpectedWords + right.ExpectedWords,
        FoundWords = left.FoundWords + right.FoundWords,
        CommonWords = left.CommonWords + right.CommonWords,
        Titles = left.Titles + right.Titles,
        Urls = left.Urls + right.Urls,
        Authors = left.Authors + right.Authors,
        Dates = left.Dates + right.Dates,
        Sections = left.Sections + right.Sections,
        Leaks = [.. left.Leaks, .. right.Leaks],
        Lost = [.. left.Lost, .. right.Lost],
        Perfect = left.Perfect + right.Perfect,
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"items {Found}/{Expected} +{Extra}  words P {Precision:0.000} R {Recall:0.000} F1 {2 * Precision * Recall / Math.Max(1e-9, Precision + Recall):0.000}  title {Titles} url {Urls} author {Authors} date {Dates} section {Sections}  leaks {Leaks.Count}");

    // An article that was not found has none of its metadata right.
    private NewsletterScore With(ExpectedArticle expected, ExtractedArticle? found) => this with
    {
        Titles = Titles.With(expected.Title == found?.Title),
        Urls = expected.Values.TryGetValue("url", out var url) ? Urls.With(found is not null && url == found.Url?.ToString()) : Urls,
        Authors = expected.Authors is { } authors ? Authors.With(found is not null && authors.SequenceEqual(found.Authors, StringComparer.Ordinal)) : Authors,
        Dates = expected.Values.TryGetValue("date", out var date)
            ? Dates.With(found is not null && (date is null ? found.Published is null : found.Published?.ToString().StartsWith(date, StringComparison.Ordinal) == true))
            : Dates,
        Sections = expected.Values.TryGetValue("section", out var section) ? Sections.With(found is not null && section == found.Section) : Sections,
    };
}
