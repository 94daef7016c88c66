using System.Collections.Concurrent;
using NewsletterFns.Language.Models;

namespace NewsletterFns.Language.Recognition;

/// <summary>The trained recognisers that come with the engine, each loaded at first use.</summary>
internal static class NameModels
{
    /// <summary>What stands for the language in the model for languages without one of their own.</summary>
    public const string Multilingual = "mul";

    /// <summary>The languages that the multilingual model serves, though it was trained on none of them: European ones in Latin script.</summary>
    public static readonly string[] ServedByMultilingual =
        ["pt", "nl", "af", "ca", "cs", "da", "et", "eu", "fi", "ga", "gl", "hr", "hu", "is", "lt", "lv", "nb", "nn", "no", "pl", "ro", "sk", "sl", "sq", "sv"];

    private static readonly ConcurrentDictionary<string, Lazy<NameRecognizer?>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The recogniser of a language (ISO 639-1), the multilingual one, or <see langword="null"/> where there is none.</summary>
    public static NameRecognizer? For(string language) => Loaded.GetOrAdd(language, static l => new Lazy<NameRecognizer?>(() => Load(l))).Value;

    private static NameRecognizer? Load(string language)
    {
        string resource = NameModel.ResourceName(language);
        if (!ModelResource.Exists(resource))
        {
            return Array.IndexOf(ServedByMultilingual, language) >= 0 ? For(Multilingual) : null;
        }

        using Stream stream = ModelResource.Open(resource);
        return new NameRecognizer(NameModel.Load(stream));
    }
}
