using System.Collections.Frozen;
using NewsletterFns.Extraction.Promotion;
using NewsletterFns.Extraction.Vocabularies;

namespace NewsletterFns.Extraction.Quotes;

/// <summary>One language's words around quotations, read from an embedded file of sections.</summary>
internal sealed class QuoteVocabulary
{
    private const string ResourcePrefix = "NewsletterFns.Extraction.Quotes.Vocabulary.";

    private static readonly string[] SectionNames = ["common", "said", "participle", "gerund", "auxiliary", "pronoun", "source", "postsource", "preposition", "definite", "indefinite", "role", "title", "work", "named", "place", "particle", "conjunction", "body", "having"];

    private static readonly Lazy<QuoteVocabulary[]> Loaded = new(() => [.. SectionedWords.ReadAll(ResourcePrefix, SectionNames, []).Select(file => new QuoteVocabulary(file.Language, file.Sections))]);

    private readonly HashSet<string> _telling;

    private QuoteVocabulary(string language, Dictionary<string, List<string>> sections)
    {
        FrozenSet<string> Words(string section) => sections[section].ToFrozenSet(StringComparer.Ordinal);

        Language = language;
        Common = Words("common");
        Said = Words("said");
        Participles = Words("participle");
        Gerunds = Words("gerund");
        Auxiliaries = Words("auxiliary");
        Pronouns = Words("pronoun");
        Sources = new PhraseSet(sections["source"]);
        PostSources = Words("postsource");
        Prepositions = Words("preposition");
        Definites = Words("definite");
        Indefinites = Words("indefinite");
        Roles = Words("role");
        RoleEnds = language == "de" ? [.. sections["role"].Where(role => role.Length >= 4)] : [];
        Titles = Words("title");
        Works = Words("work");
        Named = new PhraseSet(sections["named"]);
        Places = Words("place");
        Particles = Words("particle");
        Conjunctions = Words("conjunction");
        Bodies = Words("body");
        Havings = Words("having");
        _telling = [.. sections["common"], .. sections["said"], .. sections["participle"]];
    }

    public string Language { get; }

    /// <summary>Function words and days: they tell the language and are no names at the beginning of sentences.</summary>
    public FrozenSet<string> Common { get; }

    /// <summary>Verbs of saying in forms that stand alone.</summary>
    public FrozenSet<string> Said { get; }

    /// <summary>Verbs of saying in forms that need an auxiliary.</summary>
    public FrozenSet<string> Participles { get; }

    /// <summary>Verbs of saying that keep the subject of the sentence: adding, aggiungendo.</summary>
    public FrozenSet<string> Gerunds { get; }

    /// <summary>Auxiliaries, adverbs and object pronouns between a subject and its verb.</summary>
    public FrozenSet<string> Auxiliaries { get; }

    public FrozenSet<string> Pronouns { get; }

    /// <summary>What stands before a speaker in place of a verb: according to.</summary>
    public PhraseSet Sources { get; }

    /// <summary>What stands after a speaker in place of a verb: zufolge.</summary>
    public FrozenSet<string> PostSources { get; }

    public FrozenSet<string> Prepositions { get; }

    public FrozenSet<string> Definites { get; }

    public FrozenSet<string> Indefinites { get; }

    /// <summary>Nouns of people and bodies that speak.</summary>
    public FrozenSet<string> Roles { get; }

    /// <summary>What is no part of a name that it stands before.</summary>
    public FrozenSet<string> Titles { get; }

    /// <summary>What has a title: film, book.</summary>
    public FrozenSet<string> Works { get; }

    /// <summary>What stands directly before a name or a word as such: called, so-called.</summary>
    public PhraseSet Named { get; }

    /// <summary>Capitalised words of more than one part that are no person.</summary>
    public FrozenSet<string> Places { get; }

    /// <summary>Small words inside names: van, de.</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>What ends the search for a subject: that, who.</summary>
    public FrozenSet<string> Conjunctions { get; }

    /// <summary>Roles that no single person has: officials, ministry.</summary>
    public FrozenSet<string> Bodies { get; }

    /// <summary>The auxiliaries that participles of saying need.</summary>
    public FrozenSet<string> Havings { get; }

    /// <summary>Whether nouns begin with a capital.</summary>
    public bool CapitalNouns => Language == "de";

    /// <summary>Whether a verb may stand without its subject.</summary>
    public bool DropsPronouns => Language is "it" or "es" or "pt";

    private string[] RoleEnds { get; }

    public bool IsRole(string word) => Roles.Contains(word) || Array.Exists(RoleEnds, end => word.Length > end.Length + 2 && word.EndsWith(end, StringComparison.Ordinal));

    public bool IsTitle(string word) => Titles.Contains(word) || (RoleEnds.Length > 0 && IsRole(word));

    /// <summary>The vocabulary that knows most of the <paramref name="words"/>.</summary>
    public static QuoteVocabulary For(IReadOnlyList<string> words)
    {
        // The beginning of a text tells its language.
        var sample = words.Take(4_000).ToArray();
        return Loaded.Value.MaxBy(vocabulary => sample.Count(vocabulary._telling.Contains))!;
    }
}
