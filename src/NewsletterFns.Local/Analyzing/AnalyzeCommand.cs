using System.CommandLine;
using NewsletterFns.Local.Presentation;

namespace NewsletterFns.Local.Analyzing;

/// <summary>The command <c>analyze</c>.</summary>
internal static class AnalyzeCommand
{
    private static readonly string Details = $$"""
        Needs no storage and no network. One JSON object a line in, one a line out, in the same order:

          {"id":"1","text":"…","lang":"it","title":"…","published":"2026-11-27"}

        "lang", "title" and "published" may be left out. "lang" is taken as it is, so that no language is told; with --task language it is not read.
        "published" is the day that «yesterday» and «on Friday» are counted from.

          { "id", "lang", "confidence",
            "entities": [ { "text", "category", "subcategory", "offset", "length", "confidence", "name", "value"?, "links"? } ],
            "keys": [ "best first" ], "keyPhrases": [ { "text", "score", "offset", "length" } ],
            "sentences": [ { "text", "offset", "length", "rank" } ],
            "ends": [ offset just past each sentence ] }

        "entities" has every mention in text order; mentions of one thing have the same "name". "sentences" is the summary. "lang" is null where it
        is not known; "paragraphs" is there where a text has several languages. Offsets and lengths count UTF-16 code units. The last line is
        { "_meta": { "system", "seconds", "load_seconds", "peak_mb" } }. --task leaves out what is not asked for.

        A line that cannot be read gives { "id": null, "error" } and does not stop the others.

        Exit code:
          {{ExitCode.Success}}    every line was analysed
          {{ExitCode.Usage}}    wrong usage
          {{ExitCode.FileFailed}}    a line could not be read
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("FILE") { Description = "A file of JSON lines; - for the standard input.", DefaultValueFactory = _ => "-" };
        var task = new Option<AnalyzeTask>("--task") { Description = "What to answer: all, entities, keyphrases, summary, language or sentences.", HelpName = "TASK" };
        var command = new DetailedCommand("analyze", "Analyse texts: language, entities, key phrases, summary, sentences.", Details) { path, task };
        command.SetAction((parsed, cancellationToken) => new AnalyzeRunner(
            new AnalyzeOptions { Path = parsed.GetRequiredValue(path), Task = parsed.GetValue(task), Jobs = Environment.ProcessorCount },
            terminal).RunAsync(cancellationToken));
        return command;
    }
}
