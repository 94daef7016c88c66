#pragma warning disable
using System.Diagnostics;
using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Training.Data;
using NewsletterFns.Language.Training.Gazetteers;
using NewsletterFns.Language.Training.Names;

string data = Option("--data") ?? "", output = Option("--out") ?? "";
string[] languages = Option("--languages")?.Split(',') ?? LanguageSets.Languages;
var options = new TrainingOptions { Log = args.Contains("--verbose") ? Console.Error.WriteLine : null };
foreach (System.Reflection.PropertyInfo p in typeof(TrainingOptions).GetProperties()) if (Option("--" + p.Name) is { } v) p.SetValue(options, Convert.ChangeType(v, p.PropertyType, System.Globalization.CultureInfo.InvariantCulture));
Gazetteer Gaz() => File.Exists("/tmp/gazetteer.bin") ? Gazetteer.Load(File.OpenRead("/tmp/gazetteer.bin")) : Gazetteer.Default;
switch (args.FirstOrDefault())
{
    case "gazetteer":
        {
        Gazetteer gazetteer = GazetteerCompiler.Compile(File.ReadLines(Option("--names")!));
        using FileStream f = File.Create(Path.Combine(output, Gazetteer.ResourceName));
        gazetteer.Save(f);
        break;
        }
    case "languages":
        {
        using FileStream f = File.Create(Path.Combine(output, "languages.bin"));
        NewsletterFns.Language.Training.Identification.CharacterModelBuilder.Build(Option("--lingua")!).Save(f);
        break;
        }
    case "lid":
        {
        var identifier = new NewsletterFns.Language.Identification.LanguageIdentifier(NewsletterFns.Language.Identification.CharacterModel.Load(File.OpenRead("/tmp/models/languages.bin")));
        var all = new Dictionary<string, (int N, int Ok, Dictionary<string,int> Wrong)>();
        foreach (string line in File.ReadLines(Option("--file")!)) { var p = line.Split('\t', 2); var d = identifier.Identify(p[1]); var c = all.GetValueOrDefault(p[0], (0,0,new())); bool ok = d.Code == p[0]; if (!ok) c.Item3[d.Code] = c.Item3.GetValueOrDefault(d.Code)+1; all[p[0]] = (c.Item1+1, c.Item2 + (ok?1:0), c.Item3); }
        foreach (var (l, c) in all.OrderBy(x=>x.Key)) Console.WriteLine($"{l} {c.N} {100.0*c.Ok/c.N:F2} {string.Join(' ', c.Wrong.OrderByDescending(x=>x.Value).Take(5).Select(x=>x.Key+":"+x.Value))}");
        Console.WriteLine($"total {100.0*all.Values.Sum(c=>c.Ok)/all.Values.Sum(c=>c.N):F2} macro {all.Values.Average(c=>100.0*c.Ok/c.N):F2}");
        break;
        }
    case "predict":
        {
        // FILE: jsonl with id, text; or .txt
        var service = new NewsletterFns.Language.EmbeddedLanguageService(Microsoft.Extensions.Options.Options.Create(new NewsletterFns.Language.EmbeddedLanguageOptions()));
        var rows = Option("--file")!.EndsWith(".txt") ? [new LabelledSentence("a", "", File.ReadAllText(Option("--file")!), [])] : LabelledData.Read(Option("--file")!);
        var watch = Stopwatch.StartNew();
        var answers = await service.AnalyzeAsync([.. rows.Select((r, i) => new NewsletterFns.Language.AnalysisDocument(r.Id ?? i.ToString(), r.Text) { LanguageHint = args.Contains("--hint") ? r.Lang : null })]);
        Console.Error.WriteLine($"{watch.Elapsed.TotalSeconds:F2} s, {rows.Sum(r => r.Text.Length) / watch.Elapsed.TotalSeconds:N0} chars/s, {Environment.WorkingSet >> 20} MB");
        if (output != "") { LabelledData.Write(output, answers.Select(a => new LabelledSentence(a.Id, a.Language.Code, "", [.. a.Entities.SelectMany(e => e.Mentions.Select(m => new LabelledEntity(m.Offset, m.Length, e.Category, m.Text)))]))); break; }
        foreach (var a in answers)
        {
            Console.WriteLine($"## {a.Id} {a.Language} {string.Join(" | ", a.Provenance.Skipped.Select(x => x.Reason))}");
            foreach (var e in a.Entities) Console.WriteLine($"  {e.Category}{(e.Subcategory is null ? "" : "/" + e.Subcategory)} {e.Name} {e.Confidence} x{e.Mentions.Count} [{string.Join(", ", e.Mentions.Select(m => m.Text).Distinct())}]");
        }

        break;
        }
    case "train":
        foreach (string language in languages)
        {
            var watch = Stopwatch.StartNew();
            NameModel model = new NameTraining(language, data, Gaz(), options).Train();
            string path = Path.Combine(output, NameModel.ResourceName(language));
            using FileStream file = File.Create(path);
            model.Save(file);
            file.Flush();
            Console.WriteLine($"{language}: {file.Length:N0} bytes in {watch.Elapsed.TotalSeconds:F0} s");
        }

        break;
    case "evaluate":
        foreach (string language in languages)
        {
            var watch = Stopwatch.StartNew();
            List<(LabelledSentence, LabelledSentence)> pairs = [.. new NameTraining(language, data, Gaz(), options).CrossValidate()];
            Console.WriteLine($"{language}: {Scores.Report(pairs)} in {watch.Elapsed.TotalSeconds:F0} s");
        }

        break;
}

string? Option(string name)
{
    int at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
