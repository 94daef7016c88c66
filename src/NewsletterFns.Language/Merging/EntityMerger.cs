using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Merging;

/// <summary>Joins the mentions of one thing into one entity and ranks the entities by how much the text is about them.</summary>
internal sealed class EntityMerger
{
    private static readonly HashSet<string> NameCategories =
        [EntityCategory.Person, EntityCategory.Location, EntityCategory.Organization, EntityCategory.Event, EntityCategory.Product];

    private static readonly HashSet<string> GenitiveLanguages = ["de", "nl", "sv", "da", "nb", "nn"];

    /// <summary>A trained name's confidence below which other evidence may change its category.</summary>
    private const double Uncertain = 0.85;

    /// <summary>How many things of a like name are compared: an article has a few, a hostile text as many as it likes.</summary>
    private const int MaxCandidates = 100;

    private readonly string _text;
    private readonly string _language;
    private readonly string? _title;
    private readonly Gazetteer _gazetteer;
    private readonly List<Token> _tokens = [];

    private EntityMerger(string text, string language, string? title, Gazetteer gazetteer)
    {
        _text = text;
        _language = language;
        _gazetteer = gazetteer;
        _title = title is null ? null : " " + KeyOf(title, out _) + " ";
    }

    /// <summary>Merges mentions into entities, most salient first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="title">The headline, evidence for the ranking, or <see langword="null"/>.</param>
    /// <param name="mentions">Mentions without overlaps, in text order.</param>
    /// <param name="gazetteer">Known names.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static List<Entity> Merge(string text, string language, string? title, IReadOnlyList<RecognizedMention> mentions, Gazetteer gazetteer, CancellationToken cancellationToken)
    {
        var merger = new EntityMerger(text, language, title, gazetteer);
        mentions = OrganizationEvidence.Apply(text, language, mentions);
        List<NameCluster> clusters = merger.Cluster([.. mentions.Where(m => NameCategories.Contains(m.Category))], cancellationToken);
        IEnumerable<(Entity Entity, double Salience)> names = clusters.Select(merger.ToEntity);
        IEnumerable<(Entity Entity, double Salience)> others = mentions.Where(m => !NameCategories.Contains(m.Category))
            .GroupBy(m => (m.Category, m.Subcategory, m.Value, Text: CharacterFolding.Fold(text.Substring(m.Offset, m.Length))))
            .Select(g => merger.ToEntity([.. g]));
        return [.. names.Concat(others).OrderByDescending(e => e.Salience).ThenBy(e => e.Entity.Mentions[0].Offset).Select(e => e.Entity)];
    }

    private List<NameCluster> Cluster(List<RecognizedMention> mentions, CancellationToken cancellationToken)
    {
        List<NameForm> forms = GroupByForm(mentions);
        var clusters = new List<NameCluster>();
        var byThing = new Dictionary<uint, NameCluster>();
        var byWord = new Dictionary<string, List<NameCluster>>(StringComparer.Ordinal);

        // Fuller forms first, so that a short form finds what it is short for.
        foreach (NameForm form in forms.OrderByDescending(f => f.Words.Length).ThenByDescending(f => f.Mentions.Count).ThenBy(f => f.Mentions[0].Offset))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ThingOf(form) is { } thing && byThing.TryGetValue(thing, out NameCluster? same))
            {
                same.Add(form);
                continue;
            }

            List<NameCluster> candidates = Candidates(form, byWord);
            if (candidates.Count == 1)
            {
                candidates[0].Add(form);
                continue;
            }

            if (candidates.Count > 1 && form.Category == EntityCategory.Person)
            {
                Distribute(form, candidates);
                continue;
            }

            var cluster = new NameCluster(form);
            clusters.Add(cluster);
            if (ThingOf(form) is { } id)
            {
                byThing[id] = cluster;
            }

            foreach (string word in IndexWords(form))
            {
                if (!byWord.TryGetValue(word, out List<NameCluster>? list))
                {
                    byWord[word] = list = [];
                }

                list.Add(cluster);
            }
        }

        return clusters;
    }

    private List<NameForm> GroupByForm(List<RecognizedMention> mentions)
    {
        var forms = new Dictionary<string, NameForm>(StringComparer.Ordinal);
        foreach (RecognizedMention mention in mentions)
        {
            string written = _text.Substring(mention.Offset, mention.Length);
            string key = KeyOf(written, out GazetteerEntry known);
            if (key.Length == 0)
            {
                continue;
            }

            if (!forms.TryGetValue(key, out NameForm? form))
            {
                forms[key] = form = new NameForm(key, key.Split(' ')) { Known = known };
            }

            // «Cnr» in brackets is meant as one, «CNR» anywhere.
            form.IsAcronym |= form.Words.Length == 1 && written.Length is > 1 and < 9
                && (!written.Any(char.IsLower) || (mention.Offset > 0 && _text[mention.Offset - 1] == '('));
            form.Mentions.Add(mention);
        }

        foreach (NameForm form in forms.Values)
        {
            form.Category = form.Mentions.GroupBy(m => m.Category).OrderByDescending(g => g.Sum(m => m.Confidence)).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        }

        foreach (NameForm form in forms.Values.Where(f => IsPersonAfterAll(f, forms)).ToList())
        {
            form.Category = EntityCategory.Person;
        }

        if (GenitiveLanguages.Contains(_language))
        {
            JoinGenitives(forms);
        }

        return [.. forms.Values];
    }

    /// <summary>Whether an uncertain product, event or place ends in the surname of a person whom the text names several times.</summary>
    private static bool IsPersonAfterAll(NameForm form, Dictionary<string, NameForm> forms) =>
        form.Words.Length is 2 or 3
        && form.Category is EntityCategory.Product or EntityCategory.Event or EntityCategory.Location
        && form.Known.Kinds == NameKinds.None
        && form.Mentions.All(m => m.Confidence < Uncertain)
        && forms.TryGetValue(form.Words[^1], out NameForm? surname)
        && surname.Category == EntityCategory.Person
        && surname.Mentions.Count > 1;

    /// <summary>«Trumps» belongs to «Trump» where the text has that too.</summary>
    private static void JoinGenitives(Dictionary<string, NameForm> forms)
    {
        foreach (NameForm form in forms.Values.Where(f => f.Key.Length > 3 && f.Key.EndsWith('s')).ToList())
        {
            if (forms.TryGetValue(form.Key[..^1], out NameForm? nominative) && nominative.Category == form.Category)
            {
                nominative.Mentions.AddRange(form.Mentions);
                nominative.Mentions.Sort((a, b) => a.Offset - b.Offset);
                forms.Remove(form.Key);
            }
        }
    }

    private static uint? ThingOf(NameForm form) =>
        form.Known.Thing != 0
        && (form.Category == EntityCategory.Location && (form.Known.Kinds & NameKinds.Place) != 0 || form.Category == EntityCategory.Organization && (form.Known.Kinds & NameKinds.Body) != 0)
            ? form.Known.Thing : null;

    private List<NameCluster> Candidates(NameForm form, Dictionary<string, List<NameCluster>> byWord)
    {
        var found = new List<NameCluster>();
        foreach (string word in IndexWords(form))
        {
            foreach (NameCluster cluster in (byWord.GetValueOrDefault(word) ?? []).Take(MaxCandidates))
            {
                if (!found.Contains(cluster) && Belongs(form, cluster))
                {
                    found.Add(cluster);
                }
            }
        }

        if (found.Count > 1)
        {
            // What is the same name outright beats what it may be short for.
            List<NameCluster> certain = [.. found.Where(c => NameMatching.SamePerson(form.Words, c.Main.Words) || NameMatching.DiffersByLegalForm(form.Words, c.Main.Words) || IsBracketed(form, c))];
            return certain.Count > 0 ? certain : found;
        }

        return found;
    }

    private bool Belongs(NameForm form, NameCluster cluster)
    {
        NameForm main = cluster.Main;
        if (cluster.Category == EntityCategory.Person)
        {
            // A lone surname that was taken for something else is still the person, unless it is a place's name.
            bool mayBePerson = form.Category == EntityCategory.Person
                || (form.Words.Length == 1 && form.Words[0] == main.Words[^1] && form.Category is EntityCategory.Organization or EntityCategory.Location && (form.Known.Kinds & NameKinds.Place) == 0);
            return mayBePerson && (NameMatching.SamePerson(form.Words, main.Words) || NameMatching.MayStandFor(form.Words, main.Words));
        }

        if (form.Category != cluster.Category)
        {
            return false;
        }

        return form.Category switch
        {
            EntityCategory.Location => form.Words.Length > 1 && NameMatching.IsShortNameOf(form.Words, main.Words),
            EntityCategory.Organization or EntityCategory.Event or EntityCategory.Product =>
                form.IsAcronym && (NameMatching.IsAcronymOf(form.Key, main.Words) || IsBracketed(form, cluster))
                || (form.Category == EntityCategory.Organization && NameMatching.IsShortNameOf(form.Words, main.Words) && (form.Known.Kinds & NameKinds.Place) == 0),
            _ => false,
        };
    }

    /// <summary>Words under which a cluster is found: of persons each, of others the first and the initials.</summary>
    private static IEnumerable<string> IndexWords(NameForm form)
    {
        if (form.Category == EntityCategory.Person)
        {
            return form.Words.Where(w => w.Length > 1).SelectMany(w => w.Length >= 6 ? new[] { w, "~" + NameMatching.SoundOf(w) } : [w]).Distinct();
        }

        return form.IsAcronym ? [form.Key, "." + form.Key[0]] : [form.Words[0], form.Words[^1], "." + form.Words[0][0]];
    }

    /// <summary>Whether the acronym stands in brackets right after the cluster's main form somewhere.</summary>
    private bool IsBracketed(NameForm acronym, NameCluster cluster)
    {
        if (!acronym.IsAcronym || !NameMatching.IsAbbreviationOf(acronym.Key, cluster.Main.Words))
        {
            return false;
        }

        foreach (RecognizedMention mention in acronym.Mentions.Take(MaxCandidates))
        {
            int before = mention.Offset - 1;
            if (before < 1 || _text[before] != '(')
            {
                continue;
            }

            while (before > 0 && char.IsWhiteSpace(_text[before - 1]))
            {
                before--;
            }

            if (cluster.Main.Mentions.Take(MaxCandidates).Any(m => m.End == before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives each mention of an ambiguous short name to the person last named in full before it; without one to the person named most.</summary>
    private static void Distribute(NameForm form, List<NameCluster> candidates)
    {
        NameCluster salient = candidates.MaxBy(c => c.Mentions.Count)!;
        var named = candidates.SelectMany(c => c.Forms[0].Mentions.Select(m => (m.Offset, Cluster: c))).OrderBy(x => x.Offset).ToList();
        int next = 0;
        foreach (RecognizedMention mention in form.Mentions)
        {
            while (next < named.Count && named[next].Offset < mention.Offset)
            {
                next++;
            }

            (next == 0 ? salient : named[next - 1].Cluster).Mentions.Add(mention);
        }
    }

    private (Entity Entity, double Salience) ToEntity(NameCluster cluster)
    {
        List<RecognizedMention> mentions = [.. cluster.Mentions.OrderBy(m => m.Offset)];
        NameForm fullest = cluster.Forms.OrderByDescending(f => f.Words.Length).ThenByDescending(f => f.Mentions.Count).ThenBy(f => f.Mentions[0].Offset).First();
        string name = fullest.Mentions.GroupBy(m => _text.Substring(m.Offset, m.Length), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Count(char.IsUpper)).ThenBy(g => g.First().Offset).First().Key;
        bool isPlace = cluster.Category == EntityCategory.Location && cluster.Forms.Any(f => (f.Known.Kinds & NameKinds.Place) != 0);
        return ToEntity(WithoutPossessive(name), cluster.Category, isPlace ? "GPE" : null, mentions, cluster.Forms.Any(f => IsInTitle(f.Key)));
    }

    private (Entity Entity, double Salience) ToEntity(List<RecognizedMention> mentions) =>
        ToEntity(_text.Substring(mentions[0].Offset, mentions[0].Length), mentions[0].Category, mentions[0].Subcategory, mentions, false);

    private (Entity Entity, double Salience) ToEntity(string name, string category, string? subcategory, List<RecognizedMention> mentions, bool inTitle)
    {
        double weight = category switch
        {
            EntityCategory.Person or EntityCategory.Organization or EntityCategory.Location => 1,
            EntityCategory.Event or EntityCategory.Product => 0.9,
            _ => 0.35,
        };
        double early = 1 - ((double)mentions[0].Offset / Math.Max(1, _text.Length));
        double salience = weight * (Math.Sqrt(mentions.Count) + early + (inTitle ? 1 : 0));
        var entity = new Entity(name, category, subcategory, mentions.Max(m => m.Confidence), [.. mentions.Select(m => new EntityMention(_text.Substring(m.Offset, m.Length), m.Offset, m.Length))]) { Value = mentions[0].Value };
        return (entity, salience);
    }

    private bool IsInTitle(string key) => _title?.Contains(" " + key + " ", StringComparison.Ordinal) == true;

    private static string WithoutPossessive(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    /// <summary>The words of a name without case, accents, marks and possessive, and what the gazetteer knows of it.</summary>
    private string KeyOf(string name, out GazetteerEntry known)
    {
        _tokens.Clear();
        Tokenizer.Tokenize(name, 0, name.Length, _tokens, _language);
        var words = new List<string>(_tokens.Count);
        ulong phrase = FeatureHash.Seed;
        foreach (Token token in _tokens)
        {
            string word = CharacterFolding.Fold(name.Substring(token.Offset, token.Length));
            if (word is "'s")
            {
                continue;
            }

            phrase = Gazetteer.Extend(phrase, FeatureHash.Of(word));
            string letters = string.Concat(word.Where(char.IsLetterOrDigit));
            if (letters.Length > 0)
            {
                words.Add(letters);
            }
        }

        known = _gazetteer.Find(phrase);
        return string.Join(' ', words);
    }
}
