using System.CommandLine;
using NewsletterFns.Benchmarks;

var articles = new Option<int>("--articles") { DefaultValueFactory = _ => 1_000, Description = "Articles per round." };
var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 3, Description = "Rounds of each side, in turn." };
var pipeline = new Command("pipeline", "Articles per second of the whole pipeline beside what Azurite sustains for the same storage operations.") { articles, rounds };
pipeline.SetAction((result, cancellationToken) => PipelineBenchmark.RunAsync(result.GetValue(articles), result.GetValue(rounds), cancellationToken));
var cold = new Option<bool>("--cold") { Description = "How long one article takes from the start of a process; --rounds of them." };
var soak = new Option<int>("--soak") { Description = "Memory over so many documents in five languages." };
var language = new Command("language", "Characters per second of the embedded language engine, its first answer or its memory.") { articles, rounds, cold, soak };
language.SetAction((result, cancellationToken) =>
    result.GetValue(cold) ? ColdStartBenchmark.RunAsync(result.GetValue(rounds), cancellationToken)
    : result.GetValue(soak) is > 0 and var documents ? SoakBenchmark.RunAsync(documents, cancellationToken)
    : LanguageBenchmark.RunAsync(result.GetValue(articles), result.GetValue(rounds), cancellationToken));
var folder = new Argument<string>("DIR") { DefaultValueFactory = _ => Fixtures.Folder, Description = "The files; the fixtures of extraction where it is not given." };
var jobs = new Option<int>("--jobs") { DefaultValueFactory = _ => Environment.ProcessorCount, Description = "How many files are worked on at once." };
var extraction = new Command("extraction", "Files per second and memory of the command extract beside SmartReader.") { folder, rounds, jobs };
extraction.SetAction((result, cancellationToken) => ExtractionBenchmark.RunAsync(result.GetRequiredValue(folder), result.GetValue(rounds), result.GetValue(jobs), cancellationToken));
var output = new Argument<string>("OUT") { Description = "The JSON file." };
var smartReader = new Command(SmartReaderCommand.Name, "What extract does, by SmartReader; the other side of extraction.") { folder, output, jobs };
smartReader.SetAction(result => SmartReaderCommand.Run(result.GetRequiredValue(folder), result.GetRequiredValue(output), result.GetValue(jobs)));
var fixtures = new Option<DirectoryInfo>("--fixtures") { Required = true, Description = "Folder of inputs, each with its NAME.expected.json." };
var details = new Option<bool>("--details") { Description = "Name what was lost and what leaked." };
var newsletters = new Command("newsletters", "How the articles found in a folder of fixtures agree with what a reader expects.") { fixtures, details };
newsletters.SetAction(result => NewsletterBenchmark.Run(result.GetRequiredValue(fixtures), result.GetValue(details)));
var faults = new Option<string>("--fail") { DefaultValueFactory = _ => "429:0.3,503:0.1", Description = "Shares of calls that fail, by status." };
var retryAfter = new Option<int>("--retry-after") { DefaultValueFactory = _ => 1, Description = "What the service asks to wait, in seconds." };
var outage = new Option<int>("--outage") { Description = "For how many seconds the service is away once a third is done." };
var onUnavailable = new Option<string>("--on-unavailable") { DefaultValueFactory = _ => "Retry", Description = "The setting Language__OnUnavailable." };
var service = new Command("service", "What arrives, and how many calls it takes, while the language service is busy or away.") { articles, faults, retryAfter, outage, onUnavailable };
service.SetAction((result, cancellationToken) => ServiceBenchmark.RunAsync(
    new ServiceBenchmarkOptions(result.GetValue(articles), result.GetRequiredValue(faults), result.GetValue(retryAfter), result.GetValue(outage), result.GetRequiredValue(onUnavailable)), cancellationToken));
return await new RootCommand("Benchmarks of NewsletterFns; build them with -c Release.") { pipeline, language, extraction, smartReader, newsletters, service }.Parse(args).InvokeAsync();
