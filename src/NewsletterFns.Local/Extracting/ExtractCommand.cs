using System.CommandLine;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Extracting;

/// <summary>The command <c>extract</c>.</summary>
internal static class ExtractCommand
{
    private const int MaxJobs = 256;

    private static readonly string Details = $$"""
        Needs no storage and no network. A file packed by gzip is read as what is in it.

        The JSON is an object with one property for each file, in the order of the files, whatever --jobs is:

          "issue-12": { "text", "title", "author", "date", "url", "language", "articles": [ … ], "ms", "error", "warnings" }

        The property's name is the file's name without extension (issue-12 for issue-12.eml and for issue-12.html.gz); where several files would
        have the same, theirs are the whole names, and with as many folders before them as tell them apart. "text" is the texts of all articles,
        with a blank line between two; "author" all authors, with "; " between two; "date" is ISO 8601; "title" is the file's own where
        it holds several articles (a mail's subject, a feed's title), else the article's; "date" and "url" are of the first article that has one; "language" is that of the text. "articles" has each article with all that the file says of it. "error" is null, or
        { "code", "reason" } where the file gave nothing. The file is written at the end or not at all.

        Limits are settings, such as the variables Extraction__MaxSeconds and Extraction__MaxBytes; an error names the one it is about.

        Exit code:
          {{ExitCode.Success}}    every file gave at least one article
          {{ExitCode.Usage}}    wrong usage, or the result cannot be written
          {{ExitCode.FileFailed}}    a file failed; the others are done
          {{ExitCode.Interrupted}}  interrupted; nothing is written
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Option<bool> verbose)
    {
        var paths = InputFiles.CreateArgument("extract");
        var json = new Option<string>("--json")
        {
            Description = "Write the articles as JSON to this file; - is the standard output, which then has nothing else.",
            HelpName = "OUT",
        };
        var jobs = new Option<int?>("--jobs")
        {
            Description = "How many files are worked on at once; the number of processors where it is not given.",
            HelpName = "N",
        };
        var html = new Option<bool>("--html") { Description = "With --json: give each article as sanitised HTML too." };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var count) && count is >= 1 and <= MaxJobs))
            {
                result.AddError($"--jobs is \"{token.Value}\"; give a number from 1 to {MaxJobs}.");
            }
        });

        var command = new DetailedCommand("extract", "Extract the articles of files and show them, or write them as JSON.", Details) { paths, json, jobs, html };
        command.SetAction((parsed, cancellationToken) => new ExtractRunner(
            new ExtractOptions
            {
                Paths = parsed.GetRequiredValue(paths),
                Json = parsed.GetValue(json),
                Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
                Html = parsed.GetValue(html),
                Verbose = parsed.GetValue(verbose),
            },
            terminal).RunAsync(cancellationToken));
        return command;
    }
}
