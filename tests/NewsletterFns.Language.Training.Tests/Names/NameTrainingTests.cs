using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Training.Data;
using NewsletterFns.Language.Training.Names;

namespace NewsletterFns.Language.Training.Tests.Names;

public sealed class NameTrainingTests : IDisposable
{
    private static readonly string[] Persons = ["Lucía Ferrer", "Pablo Ortega", "Marta Gil", "Jorge Salas", "Elena Prado"];
    private static readonly string[] Places = ["Toledo", "Granada", "Burgos", "Soria", "Cuenca"];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("newsletterfns-training-");

    public NameTrainingTests()
    {
        var sentences = new List<LabelledSentence>();
        for (int i = 0; i < 60; i++)
        {
            string person = Persons[i % 5], place = Places[i / 5 % 5];
            string text = i % 2 == 0 ? $"Ayer {person} llegó a {place}." : $"En {place} vive {person} desde hace años.";
            sentences.Add(new LabelledSentence(null, "es", text, [.. new[] { Mark(text, person, EntityCategory.Person), Mark(text, place, EntityCategory.Location) }.OrderBy(e => e.Offset)]));
        }

        Directory.CreateDirectory(Path.Combine(_data.FullName, "raw"));
        LabelledData.Write(Path.Combine(_data.FullName, "es-own.jsonl"), sentences[..50]);
        LabelledData.Write(Path.Combine(_data.FullName, "es-newsletters.jsonl"), sentences[50..].Select((s, i) => s with { Id = $"es-{i / 4}" }));
        File.WriteAllLines(Path.Combine(_data.FullName, "raw", "es-wikipedia.txt"), sentences.Select(s => s.Text));
    }

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public void Train_SameDataTwice_GivesTheSameBytes()
    {
        byte[] first = Save(Training().Train()), second = Save(Training().Train());

        Assert.Equal(first, second);
    }

    [Fact]
    public void Train_OtherSeed_GivesOtherBytes()
    {
        Assert.NotEqual(Save(Training().Train()), Save(Training(seed: 2).Train()));
    }

    [Fact]
    public void Save_ThenLoad_RecognisesTheSame()
    {
        NameModel model = Training().Train();
        NameModel loaded = NameModel.Load(new MemoryStream(Save(model)));
        var line = new LabelledSentence(null, "es", "Ayer Marta Prado llegó a Soria.", []);

        Assert.Equal(Recognize(model, line), Recognize(loaded, line));
        Assert.Equal(["Marta Prado", "Soria"], Recognize(loaded, line).Select(m => line.Text.Substring(m.Offset, m.Length)));
    }

    [Fact]
    public void CrossValidate_LearnablePatterns_FindsMostOfThem()
    {
        List<(LabelledSentence Gold, LabelledSentence Predicted)> pairs = [.. Training().CrossValidate()];

        Assert.Equal(60, pairs.Count);
        Assert.True(pairs.Sum(p => p.Predicted.Entities.Count(e => p.Gold.Entities.Contains(e))) > 100, Scores.Report(pairs));
    }

    private static LabelledEntity Mark(string text, string name, string category) =>
        new(text.IndexOf(name, StringComparison.Ordinal), name.Length, category, name);

    private static byte[] Save(NameModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    private static List<RecognizedMention> Recognize(NameModel model, LabelledSentence line)
    {
        var mentions = new List<RecognizedMention>();
        TrainingDocument document = TrainingDocument.Create([line], new TrainingSet("lines.jsonl", 12, 1, true), model.Lexicon, Gazetteer.Empty);
        new NameRecognizer(model).Recognize(document.Words, mentions, CancellationToken.None);
        return mentions;
    }

    private NameTraining Training(ulong seed = 1) =>
        new("es", _data.FullName, _data.FullName, Gazetteer.Empty, new TrainingOptions { Epochs = 4, FirstStageEpochs = 2, Seed = seed });
}
