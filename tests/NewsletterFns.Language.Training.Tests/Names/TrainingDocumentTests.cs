using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Training.Data;
using NewsletterFns.Language.Training.Names;

namespace NewsletterFns.Language.Training.Tests.Names;

public sealed class TrainingDocumentTests
{
    [Fact]
    public void Create_EntitiesOfOneAndSeveralWords_GetTheirTags()
    {
        var line = new LabelledSentence(null, "it", "Anna Maria Rossi vive a Roma.", [new(0, 16, EntityCategory.Person), new(24, 4, EntityCategory.Location)]);

        TrainingDocument document = TrainingDocument.Create([line, line], new TrainingSet("lines.jsonl", 12, 1, true), WordLexicon.Empty, Gazetteer.Empty);

        byte[] expected =
        [
            (byte)EntityTags.Tag(0, EntityTags.Begin), (byte)EntityTags.Tag(0, EntityTags.Inside), (byte)EntityTags.Tag(0, EntityTags.Last),
            EntityTags.Outside, EntityTags.Outside, (byte)EntityTags.Tag(1, EntityTags.Unit), EntityTags.Outside,
        ];
        Assert.Equal([.. expected, .. expected], document.Gold);
        Assert.Equal([0, line.Text.Length + 1], document.LineStarts);
    }
}
