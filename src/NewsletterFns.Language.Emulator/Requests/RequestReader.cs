using System.Globalization;
using System.Text.Json;
using NewsletterFns.Language.Emulator.Errors;
using NewsletterFns.Language.Emulator.Kinds;
using NewsletterFns.Language.Emulator.StringIndex;
using NewsletterFns.Language.Service;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Emulator.Requests;

/// <summary>Reads and checks the bodies of requests. The order of the keys does not matter; unknown keys are passed over.</summary>
/// <param name="modelVersion">The version of the language service, which may be asked for by name.</param>
internal sealed class RequestReader(string modelVersion)
{
    private const string DefaultLanguage = "en";
    private const string DefaultCountry = "us";

    private readonly string[] _models = ["latest", modelVersion];

    /// <summary>Reads a synchronous request.</summary>
    /// <exception cref="RequestFailure">It is not one.</exception>
    public AnalyzeRequest ReadAnalyze(ReadOnlyMemory<byte> body)
    {
        using JsonDocument json = JsonReading.Parse(body);
        AnalysisTask task = ReadTask(json.RootElement, AnalysisKinds.Synchronous, inJob: false);
        List<InputDocument> documents = ReadDocuments(json.RootElement, task.Kind.MaxDocuments);
        return new AnalyzeRequest(task, documents);
    }

    /// <summary>Reads a job.</summary>
    /// <exception cref="RequestFailure">It is not one.</exception>
    public JobRequest ReadJob(ReadOnlyMemory<byte> body)
    {
        using JsonDocument json = JsonReading.Parse(body);
        JsonElement root = json.RootElement;
        List<InputDocument> documents = ReadDocuments(root, ServiceLimits.JobDocuments);
        List<AnalysisTask> tasks = [.. root.Objects("tasks")?.Select(task => ReadTask(task, AnalysisKinds.InJobs, inJob: true)) ?? []];
        if (tasks.Count == 0)
        {
            throw ServiceErrors.MalformedBody("'tasks' must hold at least one task.");
        }

        if (tasks.GroupBy(task => (task.Kind, task.Name)).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice)
        {
            throw ServiceErrors.DuplicateTaskName(twice.Name ?? twice.Kind.Name);
        }

        CheckJobSize(documents);
        return new JobRequest(root.Text("displayName"), tasks, documents);
    }

    private static void CheckJobSize(List<InputDocument> documents)
    {
        if (documents.All(document => string.IsNullOrWhiteSpace(document.Text)))
        {
            throw ServiceErrors.OnlyEmptyDocuments();
        }

        long total = 0;
        foreach (InputDocument document in documents)
        {
            int elements = TextElements.Count(document.Text);
            if (elements > ServiceLimits.JobElements)
            {
                throw ServiceErrors.JobDocumentTooLarge(ServiceLimits.JobElements);
            }

            total += elements;
        }

        if (total > ServiceLimits.JobElements)
        {
            throw ServiceErrors.JobTooLarge(ServiceLimits.JobElements);
        }
    }

    private static List<InputDocument> ReadDocuments(JsonElement root, int max)
    {
        List<JsonElement> items = [.. root.Object("analysisInput")?.Objects("documents") ?? []];
        if (items.Count == 0)
        {
            throw ServiceErrors.MissingDocuments();
        }

        if (items.Count > max)
        {
            throw ServiceErrors.TooManyDocuments(max);
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var documents = new List<InputDocument>(items.Count);
        foreach (JsonElement item in items)
        {
            string id = item.Text("id") ?? string.Empty;
            if (id.Length == 0)
            {
                throw ServiceErrors.EmptyId();
            }

            if (!ids.Add(id))
            {
                throw ServiceErrors.DuplicateIds();
            }

            string language = item.Text("language") is { Length: > 0 } given ? given : DefaultLanguage;
            documents.Add(new InputDocument(id, item.Text("text") ?? string.Empty, language, item.Text("countryHint") ?? DefaultCountry));
        }

        return documents;
    }

    private AnalysisTask ReadTask(JsonElement json, IEnumerable<AnalysisKind> kinds, bool inJob)
    {
        string? name = json.Text("kind");
        AnalysisKind kind = AnalysisKinds.Find(kinds, name) ?? throw ServiceErrors.UnknownKind(name, kinds.Where(k => k.Feature is not null));
        return new AnalysisTask(kind, inJob ? json.Text("taskName") : null, json.Object("parameters") is { } parameters ? ReadParameters(parameters, kind, inJob) : new TaskParameters());
    }

    private TaskParameters ReadParameters(JsonElement json, AnalysisKind kind, bool inJob)
    {
        json.Flag("loggingOptOut");
        if (kind.Feature is null)
        {
            return new TaskParameters();
        }

        if (json.Text("modelVersion") is { } model && !_models.Contains(model))
        {
            throw inJob ? ServiceErrors.UnknownTaskModel(model, kind.Name, _models) : ServiceErrors.UnknownModel(_models);
        }

        Choose(json, "domain", "none", [("none", false), ("phi", true)]);
        var defaults = new TaskParameters();
        int sentences = json.Number("sentenceCount") ?? defaults.SentenceCount;
        if (sentences is < 1 or > ServiceLimits.SummarySentences)
        {
            throw ServiceErrors.InvalidParameter("sentenceCount", sentences.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"1 to {ServiceLimits.SummarySentences}"));
        }

        return new TaskParameters
        {
            StringIndexType = Choose(json, "stringIndexType", "TextElements_v8", [
                ("TextElements_v8", StringIndexType.TextElements),
                ("UnicodeCodePoint", StringIndexType.UnicodeCodePoint),
                ("Utf16CodeUnit", StringIndexType.Utf16CodeUnit)]),
            PiiCategories = [.. json.Texts("piiCategories") ?? []],
            OpinionMining = json.Flag("opinionMining") ?? false,
            SentenceCount = sentences,
            ByRank = Choose(json, "sortBy", "Offset", [("Offset", false), ("Rank", true)]),
        };
    }

    private static T Choose<T>(JsonElement json, string name, string fallback, ReadOnlySpan<(string Name, T Value)> choices)
    {
        string given = json.Text(name) ?? fallback;
        var names = new List<string>();
        foreach (var (choice, value) in choices)
        {
            if (choice == given)
            {
                return value;
            }

            names.Add(choice);
        }

        throw ServiceErrors.InvalidParameter(name, given, string.Join(',', names));
    }
}
