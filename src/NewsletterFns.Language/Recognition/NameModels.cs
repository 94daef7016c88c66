using System.Collections.Concurrent;
using NewsletterFns.Language.Models;

namespace NewsletterFns.Language.Recognition;

/// <summary>The trained recognisers that come with the engine, each loaded at first use.</summary>
internal static class NameModels
{
    private static readonly ConcurrentDictionary<string, Lazy<NameRecognizer?>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The recogniser of a language (ISO 639-1), or <see langword="null"/> where there is none.</summary>
    public static NameRecognizer? For(string language) => Loaded.GetOrAdd(language, static l => new Lazy<NameRecognizer?>(() => Load(l))).Value;

    private static NameRecognizer? Load(string language)
    {
        string resource = NameModel.ResourceName(language);
        if (!ModelResource.Exists(resource))
        {
            return null;
        }

        using Stream stream = ModelResource.Open(resource);
        return new NameRecognizer(NameModel.Load(stream));
    }
}
