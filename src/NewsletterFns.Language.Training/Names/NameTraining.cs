using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Training.Data;
using NewsletterFns.Language.Training.Words;

namespace NewsletterFns.Language.Training.Names;

/// <summary>Trains and evaluates the recogniser of one language.</summary>
internal sealed class NameTraining
{
    /// <summary>Into how many parts the data is cut to predict each with a model that has not seen it.</summary>
    public const int Folds = 5;

    private readonly TrainingOptions _options;
    private readonly WordLexicon _lexicon;
    private readonly List<TrainingDocument> _documents;
    private readonly string _language;
    private readonly string _annotations;
    private readonly string _data;

    /// <summary>Reads what a language's recogniser learns from.</summary>
    /// <param name="language">ISO 639-1 code, or that of the multilingual recogniser.</param>
    /// <param name="annotations">Folder of the project's own labels.</param>
    /// <param name="data">Folder whose <c>train</c> has the others and <c>raw</c> the unlabelled text.</param>
    /// <param name="gazetteer">Known names.</param>
    /// <param name="options">Settings.</param>
    public NameTraining(string language, string annotations, string data, Gazetteer gazetteer, TrainingOptions options)
    {
        _language = language;
        _annotations = annotations;
        _data = data;
        _options = options;
        List<(TrainingSet Set, List<LabelledSentence> Lines)> sets = [.. LanguageSets.Of(language).Select(set => (set, Read(set)))];
        List<string> text = [.. LanguageSets.RawOf(language).SelectMany(file => File.ReadLines(Path.Combine(data, "raw", file)))];
        text.AddRange(sets.SelectMany(s => s.Lines).Select(l => l.Text));
        _lexicon = language == NameModels.Multilingual ? CommonWords.Build(NameModels.ServedByMultilingual.Concat(LanguageSets.Languages)) : WordClassBuilder.Build(text);
        _documents = [.. sets.SelectMany(s => TrainingDocument.Cut(s.Lines, s.Set, _lexicon, gazetteer))];
        if (options.ForeignWeight > 0)
        {
            foreach (TrainingSet set in LanguageSets.Languages.Where(l => l != language).SelectMany(LanguageSets.Of).Where(s => s.IsOwn))
            {
                TrainingSet foreign = set with { Weight = set.Weight * options.ForeignWeight, IsOwn = false };
                _documents.AddRange(TrainingDocument.Cut(Read(set), foreign, _lexicon, gazetteer));
            }
        }

        foreach (TrainingDocument document in _documents.Where(d => d.Lines[0].Lang != language))
        {
            document.ForgetNouns();
        }

        var random = new SplitMix(options.Seed);
        for (int d = 0; options.MaskedShare > 0 && d < _documents.Count; d++)
        {
            if (random.NextDouble() < options.MaskedShare)
            {
                _documents[d].Mask((ulong)d + 1);
            }
        }
    }

    /// <summary>Trains on everything.</summary>
    public NameModel Train() => Train(_documents);

    /// <summary>Predicts each own sentence with a model that has not seen its fold.</summary>
    /// <returns>Pairs of gold and prediction.</returns>
    public IEnumerable<(LabelledSentence Gold, LabelledSentence Predicted)> CrossValidate()
    {
        // Contiguous folds of each set: sentences of one article stay on one side.
        List<TrainingDocument[]> scored = [.. _documents.Where(IsScored).GroupBy(d => d.Set).Select(g => g.ToArray())];
        for (int fold = 0; fold < _options.EvaluatedFolds; fold++)
        {
            HashSet<TrainingDocument> held = [.. scored.SelectMany(set => set[(set.Length * fold / Folds)..(set.Length * (fold + 1) / Folds)])];
            var recognizer = new NameRecognizer(Train([.. _documents.Where(d => !held.Contains(d))]));
            foreach (TrainingDocument document in held)
            {
                foreach ((LabelledSentence, LabelledSentence) pair in Predict(recognizer, document))
                {
                    yield return pair;
                }
            }
        }
    }

    private List<LabelledSentence> Read(TrainingSet set) => LabelledData.Read(set.IsOwn ? Path.Combine(_annotations, set.File) : Path.Combine(_data, "train", set.File));

    private bool IsScored(TrainingDocument document) => _options.ScoredFile is { } file ? document.Set.File == file : document.Set.IsOwn;

    private static IEnumerable<(LabelledSentence Gold, LabelledSentence Predicted)> Predict(NameRecognizer recognizer, TrainingDocument document)
    {
        foreach (ref WordForm word in document.Words.Words.AsSpan())
        {
            word.Evidence = 0;
        }

        var mentions = new List<RecognizedMention>();
        recognizer.Recognize(document.Words, mentions, CancellationToken.None);
        for (int i = 0; i < document.Lines.Count; i++)
        {
            LabelledSentence line = document.Lines[i];
            int start = document.LineStarts[i], end = start + line.Text.Length;
            LabelledEntity[] found = [.. mentions.Where(m => m.Offset >= start && m.End <= end)
                .Select(m => new LabelledEntity(m.Offset - start, m.Length, m.Category, line.Text.Substring(m.Offset - start, m.Length)))];
            yield return (line, line with { Entities = found });
        }
    }

    /// <summary>Two stages: models that have not seen a document say what a first pass would, then the final model learns with that evidence.</summary>
    private NameModel Train(List<TrainingDocument> documents)
    {
        var evidence = new byte[documents.Count][];
        for (int fold = 0; fold < Folds; fold++)
        {
            int[] held = [.. Enumerable.Range(0, documents.Count).Where(d => d % Folds == fold)];
            NameModel model = new CrfTrainer(_options with { Epochs = _options.FirstStageEpochs }).Train(_language, [.. documents.Where((_, d) => d % Folds != fold)], null, _lexicon);
            var recognizer = new NameRecognizer(model);
            foreach (int d in held)
            {
                evidence[d] = FirstPass(recognizer, documents[d]);
            }
        }

        return new CrfTrainer(_options).Train(_language, documents, evidence, _lexicon);
    }

    private static byte[] FirstPass(NameRecognizer recognizer, TrainingDocument document)
    {
        Span<WordForm> words = document.Words.Words;
        foreach (ref WordForm word in words)
        {
            word.Evidence = 0;
        }

        var tags = new byte[words.Length];
        var lattice = new TagLattice();
        foreach (SentenceRange sentence in document.Words.Sentences)
        {
            recognizer.Tag(document.Words, sentence, lattice, tags);
        }

        DocumentEvidence.Gather(words, tags, new bool[words.Length]);
        var evidence = new byte[words.Length];
        for (int w = 0; w < words.Length; w++)
        {
            evidence[w] = words[w].Evidence;
            words[w].Evidence = 0;
        }

        return evidence;
    }
}
