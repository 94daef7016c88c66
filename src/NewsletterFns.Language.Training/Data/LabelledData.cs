using System.Text.Json;

namespace NewsletterFns.Language.Training.Data;

/// <summary>Reads and writes JSON lines of labelled or predicted entities.</summary>
internal static class LabelledData
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Reads a file; an error names its line.</summary>
    public static List<LabelledSentence> Read(string path)
    {
        var sentences = new List<LabelledSentence>();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            LabelledSentence? sentence = JsonSerializer.Deserialize<LabelledSentence>(line, Json);
            if (sentence?.Text is null || sentence.Entities.Any(e => e.Offset < 0 || e.Length <= 0 || e.Offset + e.Length > sentence.Text.Length))
            {
                throw new InvalidDataException($"{path}:{number}: not a labelled sentence, or an entity outside of its text.");
            }

            sentences.Add(sentence);
        }

        return sentences;
    }

    /// <summary>Writes sentences or predictions.</summary>
    public static void Write(string path, IEnumerable<LabelledSentence> sentences) =>
        File.WriteAllLines(path, sentences.Select(s => JsonSerializer.Serialize(s, Json)));
}
