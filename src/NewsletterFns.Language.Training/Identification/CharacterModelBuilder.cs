using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsletterFns.Language.Identification;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Training.Identification;

/// <summary>Prunes the n-gram models that come with the package SearchPioneer.Lingua into one compact model.</summary>
internal static class CharacterModelBuilder
{
    /// <summary>Languages whose texts would mostly be mistaken for, or by, a far larger neighbour, or that have a script of their own.</summary>
    private static readonly HashSet<string> LeftOut = ["bs", "no"];

    private static readonly string[] Files = ["unigrams", "bigrams", "trigrams", "quadrigrams"];

    /// <summary>Sequences that make up less of a text than this are left out, by their length.</summary>
    private static readonly double[] LeastShares = [1e-6, 3e-6, 1.2e-5, 2.5e-5];

    /// <summary>Builds the model from the folder with one folder per language.</summary>
    public static CharacterModel Build(string folder)
    {
        string[] languages = [.. Directory.GetDirectories(folder).Select(d => Path.GetFileName(d)!)
            .Where(l => !LeftOut.Contains(l) && !IsAloneInItsScript(l)).Order(StringComparer.Ordinal)];
        var sequences = new SortedDictionary<ulong, List<(byte Language, byte Value)>>();
        for (int i = 0; i < languages.Length; i++)
        {
            Add(Path.Combine(folder, languages[i]), (byte)i, sequences);
        }

        return CharacterModel.Build(languages, sequences);
    }

    private static bool IsAloneInItsScript(string language) =>
        Enum.GetValues<Script>().Any(s => Scripts.OnlyLanguageOf(s) == language);

    private static void Add(string folder, byte language, SortedDictionary<ulong, List<(byte Language, byte Value)>> sequences)
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal) { [""] = 1 };
        var conditionals = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int order = 0; order < CharacterModel.Order; order++)
        {
            var kept = new List<(string Sequence, double Share)>();
            foreach ((string sequence, double conditional) in Read(Path.Combine(folder, Files[order] + ".json.br")))
            {
                if (shares.TryGetValue(sequence[..^1], out double before) && before * conditional >= LeastShares[order])
                {
                    double logarithm = Math.Log(conditional);
                    conditionals[sequence] = logarithm;
                    kept.Add((sequence, before * conditional));

                    // What the shorter sequence says as well need not be said twice.
                    if (order > 1 && conditionals.TryGetValue(sequence[1..], out double shorter) && Math.Abs(shorter - CharacterModel.BackOff - logarithm) < 0.4)
                    {
                        continue;
                    }

                    ulong hash = FeatureHash.Of(sequence);
                    if (!sequences.TryGetValue(hash, out List<(byte Language, byte Value)>? values))
                    {
                        sequences[hash] = values = [];
                    }

                    values.Add((language, (byte)Math.Clamp(Math.Round(-logarithm / CharacterModel.Step), 0, 255)));
                }
            }

            foreach ((string sequence, double share) in kept)
            {
                shares[sequence] = share;
            }
        }
    }

    private static IEnumerable<(string Sequence, double Conditional)> Read(string path)
    {
        using var stream = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using JsonDocument document = JsonDocument.Parse(stream);
        foreach (JsonProperty ratio in document.RootElement.GetProperty("ngrams").EnumerateObject())
        {
            string[] parts = ratio.Name.Split('/');
            double value = double.Parse(parts[0], CultureInfo.InvariantCulture) / double.Parse(parts[1], CultureInfo.InvariantCulture);
            foreach (string sequence in ratio.Value.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (sequence, value);
            }
        }
    }
}
