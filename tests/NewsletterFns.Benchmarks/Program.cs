using System.CommandLine;
using NewsletterFns.Benchmarks;

var articles = new Option<int>("--articles") { DefaultValueFactory = _ => 1_000, Description = "Articles per round." };
var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 3, Description = "Rounds of each side, in turn." };
var pipeline = new Command("pipeline", "Articles per second of the whole pipeline beside what Azurite sustains for the same storage operations.") { articles, rounds };
pipeline.SetAction((result, cancellationToken) => PipelineBenchmark.RunAsync(result.GetValue(articles), result.GetValue(rounds), cancellationToken));
var language = new Command("language", "Characters per second of the embedded language engine.") { articles, rounds };
language.SetAction((result, cancellationToken) => LanguageBenchmark.RunAsync(result.GetValue(articles), result.GetValue(rounds), cancellationToken));
var fixtures = new Option<DirectoryInfo>("--fixtures") { Required = true, Description = "Folder of inputs, each with its NAME.expected.json." };
var details = new Option<bool>("--details") { Description = "Name what was lost and what leaked." };
var newsletters = new Command("newsletters", "How the articles found in a folder of fixtures agree with what a reader expects.") { fixtures, details };
newsletters.SetAction(result => NewsletterBenchmark.Run(result.GetRequiredValue(fixtures), result.GetValue(details)));
return await new RootCommand("Benchmarks of NewsletterFns; build them with -c Release.") { pipeline, language, newsletters }.Parse(args).InvokeAsync();
