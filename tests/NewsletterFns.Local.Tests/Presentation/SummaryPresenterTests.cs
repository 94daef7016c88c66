using NewsletterFns.Contracts;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Tests.Presentation;

public sealed class SummaryPresenterTests
{
    [Fact]
    public void Show_Summary_ReadsLikeThis() => Assert.Equal(
        """
        Il ponte [rosso] riapre al traffico (inferred)
        ────────────────────────────────────────────────────────────
        File       sub/ponte.txt, article 2 of 3
        Language   Italian (it), confidence 0.99
        By         Anna Bianchi; Luca Ferrari
        Published  2026-11-20
        From       Il Corriere
        Address    https://example.org/ponte
        Words      1,234

        Summary
          •  Il ponte sul Polcevera è stato riaperto ieri mattina
             davanti a molte persone.
          •  I lavori sono durati due anni.

        Entities
          Person        Anna Bianchi ×2, Luca Ferrari
          Organization  Comune di Genova
          DateTime      ieri

        Key phrases
          ponte, lavori pubblici

        Notes
          •  Missing: sentiment. The service is off.
          •  The date in the file is unclear.
          •  Shortened: entities, 4 of 40. All of it:
             results/0123.json


        """.ReplaceLineEndings("\n"),
        Render(60, presenter => presenter.Show(Summary())));

    [Fact]
    public void Show_Failure_ReadsLikeThis() => Assert.Equal(
        """
        sub/[a] file.txt: failed
        ────────────────────────────────────────
        Reason  The file is empty; drop one with
                text.
        Code    empty


        """.ReplaceLineEndings("\n"),
        Render(40, presenter => presenter.Show(Events.Failure("sub/[a] file.txt").Data)));

    [Fact]
    public void Show_FailureThatMayPass_NamesTheAttempts()
    {
        var failure = Events.Failure("a.txt").Data with { Code = FailureCode.AttemptsExhausted, Permanent = false, Attempts = 5 };

        Assert.Contains("Code    attempts-exhausted, after 5 attempts\n", Render(100, presenter => presenter.Show(failure)), StringComparison.Ordinal);
    }

    [Fact]
    public void Show_NothingFound_LeavesSectionsOut()
    {
        var summary = Events.Summary("a.txt").Data with { Summary = new ArticleSummary([]) };
        summary = summary with { Article = summary.Article with { Language = new ArticleLanguage("und", 0) } };

        var text = Render(100, presenter => presenter.Show(summary));

        Assert.Contains("Language  not known, confidence 0.00", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Summary", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Entities", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Key phrases", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Notes", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    [InlineData(200)]
    public void Show_AnyWidth_StaysWithinItWithoutTrailingBlanks(int width)
    {
        var lines = Render(width, presenter => presenter.Show(Summary())).Split('\n');

        Assert.All(lines, line => Assert.True(line.Length <= width, line));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    private static string Render(int width, Action<SummaryPresenter> show)
    {
        var terminal = new TestTerminal(width);
        show(new SummaryPresenter(terminal.Terminal.Output));
        return terminal.Output;
    }

    private static ArticleSummarized Summary()
    {
        var summary = Events.Summary("sub/ponte.txt", position: 2, count: 3).Data;
        return summary with
        {
            Article = summary.Article with
            {
                Title = "Il ponte [rosso] riapre al traffico",
                TitleSource = "inferred",
                Byline = "Anna Bianchi; Luca Ferrari",
                PublishedAt = "2026-11-20",
                Source = new ArticleOrigin("Il Corriere", "news.example.org"),
                Url = "https://example.org/ponte",
            },
            Summary = new ArticleSummary(
            [
                new ArticleSentence("Il ponte sul Polcevera è stato riaperto ieri mattina davanti a molte persone.", 0, 77, 0.9),
                new ArticleSentence("I lavori sono durati due anni.", 100, 30, 0.5),
            ]),
            Entities =
            [
                new ArticleEntity("ieri", "DateTime", null, 0.8, [new ArticleMention("ieri", 40, 4)]),
                new ArticleEntity("Comune di Genova", "Organization", null, 0.8, [new ArticleMention("Comune di Genova", 200, 16)]),
                new ArticleEntity("Anna Bianchi", "Person", null, 0.9, [new ArticleMention("Anna Bianchi", 300, 12), new ArticleMention("Bianchi", 400, 7)]),
                new ArticleEntity("Luca Ferrari", "Person", null, 0.9, [new ArticleMention("Luca Ferrari", 500, 12)]),
            ],
            KeyPhrases = [new ArticleKeyPhrase("ponte", 0.9, 3, 5), new ArticleKeyPhrase("lavori pubblici", 0.5, 600, 15)],
            Provenance = summary.Provenance with
            {
                Skipped = [new FeatureSkipped("sentiment", "The service is off.")],
                Warnings = ["The date in the file is unclear."],
            },
            Truncated = [new TruncatedField("entities", 4, 40)],
        };
    }
}
