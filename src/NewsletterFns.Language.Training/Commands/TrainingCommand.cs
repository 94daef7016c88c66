using System.Diagnostics;
using Microsoft.Extensions.Options;
using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Identification;
using NewsletterFns.Language.Linking;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Training.Data;
using NewsletterFns.Language.Training.Gazetteers;
using NewsletterFns.Language.Training.Identification;
using NewsletterFns.Language.Training.Links;
using NewsletterFns.Language.Training.Names;
using NewsletterFns.Language.Training.Words;

namespace NewsletterFns.Language.Training.Commands;

/// <summary>The commands that rebuild and measure the engine's models.</summary>
internal static class TrainingCommand
{
    private const string Usage = """
        train      --data DIR --out DIR [--languages it,en]    trains the name recognisers; DIR/train and DIR/raw hold the data
        evaluate   --data DIR [--languages it,en] [--folds N] [--scored FILE] [--out DIR]
                                                               five-fold cross-validation on the project's own labels, or on FILE's;
                                                               DIR receives gold and predictions
        predict    --file JSONL --out JSONL                    the engine's entities for scoring against other labels
        gazetteer  --names TSV --out DIR                       compiles what Gazetteers/export.mjs wrote
        links      --names TSV --out DIR                       compiles what Links/export.mjs wrote
        languages  --lingua DIR --out DIR                      prunes the LanguageModels of the package SearchPioneer.Lingua
        phrasewords --data DIR --out DIR                       counts the words of DIR/raw for the key phrases
        """;

    /// <summary>Runs a command.</summary>
    /// <returns>0, or 1 for a usage error.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            ReadOnlyMemory<string> rest = args.AsMemory(Math.Min(1, args.Length));
            switch (args.FirstOrDefault())
            {
                case "train":
                    Train(new CommandArguments(rest.Span, "--data", "--out", "--languages"), output);
                    return 0;
                case "evaluate":
                    Evaluate(new CommandArguments(rest.Span, "--data", "--languages", "--folds", "--scored", "--out"), output);
                    return 0;
                case "predict":
                    await PredictAsync(new CommandArguments(rest.Span, "--file", "--out"), output);
                    return 0;
                case "gazetteer":
                    var names = new CommandArguments(rest.Span, "--names", "--out");
                    Save(names["--out"], Gazetteer.ResourceName, GazetteerCompiler.Compile(File.ReadLines(names["--names"])).Save, output);
                    return 0;
                case "links":
                    var things = new CommandArguments(rest.Span, "--names", "--out");
                    Save(things["--out"], LinkTable.ResourceName, LinkCompiler.Compile(File.ReadLines(things["--names"])).Save, output);
                    return 0;
                case "languages":
                    var lingua = new CommandArguments(rest.Span, "--lingua", "--out");
                    Save(lingua["--out"], CharacterModel.ResourceName, CharacterModelBuilder.Build(lingua["--lingua"]).Save, output);
                    return 0;
                case "phrasewords":
                    CountPhraseWords(new CommandArguments(rest.Span, "--data", "--out"), output);
                    return 0;
                default:
                    await error.WriteLineAsync(Usage);
                    return 1;
            }
        }
        catch (ArgumentException exception)
        {
            await error.WriteLineAsync(exception.Message);
            await error.WriteLineAsync(Usage);
            return 1;
        }
    }

    private static void Train(CommandArguments arguments, TextWriter output)
    {
        string data = arguments["--data"], folder = arguments["--out"];
        foreach (string language in arguments.List("--languages", LanguageSets.Models))
        {
            NameModel model = new NameTraining(language, LanguageSets.Annotations, data, Gazetteer.Default, LanguageSets.OptionsOf(language)).Train();
            Save(folder, NameModel.ResourceName(language), model.Save, output);
        }
    }

    private static void Evaluate(CommandArguments arguments, TextWriter output)
    {
        foreach (string language in arguments.List("--languages", LanguageSets.Models))
        {
            TrainingOptions options = LanguageSets.OptionsOf(language) with { EvaluatedFolds = arguments.Number("--folds", NameTraining.Folds), ScoredFile = arguments.Optional("--scored") };
            List<(LabelledSentence Gold, LabelledSentence Predicted)> pairs = [.. new NameTraining(language, LanguageSets.Annotations, arguments["--data"], Gazetteer.Default, options).CrossValidate()];
            output.WriteLine($"{language}: {Scores.Report(pairs)}");
            if (arguments.Optional("--out") is { } folder)
            {
                Directory.CreateDirectory(folder);
                LabelledData.Write(Path.Combine(folder, $"{language}.gold.jsonl"), pairs.Select(p => p.Gold));
                LabelledData.Write(Path.Combine(folder, $"{language}.predicted.jsonl"), pairs.Select(p => p.Predicted));
            }
        }
    }

    private static async Task PredictAsync(CommandArguments arguments, TextWriter output)
    {
        List<LabelledSentence> texts = LabelledData.Read(arguments["--file"]);
        var service = new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions()));
        var watch = Stopwatch.StartNew();
        IReadOnlyList<DocumentAnalysis> answers = await service.AnalyzeAsync([.. texts.Select((t, i) => new AnalysisDocument(t.Id ?? $"{i}", t.Text))]);
        double seconds = watch.Elapsed.TotalSeconds;
        LabelledData.Write(arguments["--out"], answers.Select(a =>
            new LabelledSentence(a.Id, a.Language.Code, "", [.. a.Entities.SelectMany(e => e.Mentions.Select(m => new LabelledEntity(m.Offset, m.Length, e.Category, m.Text)))])));
        output.WriteLine(FormattableString.Invariant($"{texts.Count} texts, {texts.Sum(t => t.Text.Length) / seconds:N0} characters per second, working set {Environment.WorkingSet >> 20} MB"));
    }

    private static void CountPhraseWords(CommandArguments arguments, TextWriter output)
    {
        foreach ((string language, string source) in PhraseWordsBuilder.Sources)
        {
            string text = File.ReadAllText(Path.Combine(arguments["--data"], "raw", source));
            Save(arguments["--out"], $"{language}.words.txt", stream =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
                writer.WriteLine("# Stem, logarithm of its frequency, share as a noun in tenths; README.md says where it comes from.");
                foreach (string line in new PhraseWordsBuilder(language).Build(text))
                {
                    writer.WriteLine(line);
                }
            }, output);
        }
    }

    private static void Save(string folder, string name, Action<Stream> save, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        using FileStream file = File.Create(Path.Combine(folder, name));
        save(file);
        output.WriteLine(FormattableString.Invariant($"{name}: {file.Length:N0} bytes"));
    }
}
