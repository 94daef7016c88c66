using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.KeyPhrases;

/// <summary>
/// Ranks the words, word groups and names of a document by how often and how early they stand in it and how little they are used
/// elsewhere, and takes the best that do not repeat one another.
/// </summary>
internal static class KeyPhraseExtractor
{
    // Tuned on French news with key phrases by people; the result hardly changes in a wide range around each value.
    private const double LaterSentence = 0.06;
    private const double LatestWeight = 0.4;
    private const double MoreWords = 0.7;
    private const double Name = 1.1;
    private const double OnlyInName = 0.1;
    private const double OnlyInGroup = 0.7;
    private const double MostlyInGroup = 0.9;
    private const double InTitle = 1.3;
    private const double AloneOverGroup = 1.3;
    private const double WordsOverWord = 0.2;
    private const double WordsOverWords = 0.6;

    /// <summary>The key phrases of a document, best first.</summary>
    /// <param name="document">The document, with its entities where they are known.</param>
    /// <param name="max">How many at most.</param>
    public static IReadOnlyList<KeyPhrase> Extract(DocumentContext document, int max)
    {
        var lexicon = PhraseLexicon.For(document.Language);
        var statistics = new TermStatistics(document, lexicon);
        var candidates = new CandidateCollector(document, lexicon).Collect();
        var ranked = Rank(document, candidates, statistics);
        var chosen = new List<PhraseCandidate>(max);
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in ranked)
        {
            if (chosen.Count == max)
            {
                break;
            }

            if (!chosen.Exists(better => Repeats(candidate, better, document.Terms)) && forms.Add(FormOf(candidate, document)))
            {
                chosen.Add(candidate);
            }
        }

        var places = new PhrasePlaces(document, chosen).Find();
        return [.. chosen.Select((candidate, i) => ToPhrase(document.Text, places[i], Math.Round(candidate.Score / chosen[0].Score, 4))).DistinctBy(phrase => phrase.Text, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The phrase at the first place where its words stand, be it within a longer name.</summary>
    private static KeyPhrase ToPhrase(string text, TextSpan place, double score)
    {
        int first = PhraseFinder.Find(text, text.Substring(place.Offset, place.Length));
        int offset = first < 0 ? place.Offset : first;
        return new KeyPhrase(text.Substring(offset, place.Length), score, offset, place.Length);
    }

    private static List<PhraseCandidate> Rank(DocumentContext document, List<PhraseCandidate> candidates, TermStatistics statistics)
    {
        var inGroups = new Dictionary<int, int>();
        foreach (var group in candidates.Where(candidate => candidate.Terms.Length is 2 or 3))
        {
            foreach (var term in group.Terms)
            {
                inGroups[term] = Math.Max(inGroups.GetValueOrDefault(term), group.Count);
            }
        }

        var title = TitleStems(document);
        var ranked = new List<PhraseCandidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            var score = candidate.Place is null && candidate.Terms.Length > 1 ? GroupScore(candidate, statistics) : WordScore(candidate, statistics, inGroups);
            if (score > 0)
            {
                score *= Math.Max(LatestWeight, 1 / (1 + LaterSentence * candidate.FirstSentence));
                score *= title.Count > 0 && Array.TrueForAll(candidate.Terms, term => term < 0 || statistics.CountOf(term) == 0 || title.Contains(document.Terms.StemOf(term))) ? InTitle : 1;
                ranked.Add(candidate with { Score = score });
            }
        }

        // A stable sort: of equals the one that comes first in the text stays first.
        return [.. ranked.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.FirstSentence)];
    }

    private static double WordScore(PhraseCandidate candidate, TermStatistics statistics, Dictionary<int, int> inGroups)
    {
        if (candidate.Place is not null)
        {
            return candidate.Count * Name;
        }

        var term = candidate.Terms[0];
        var alone = 1 - inGroups.GetValueOrDefault(term) / (double)candidate.Count;
        var standing = alone > 0.5 ? 1 : alone > 0 ? MostlyInGroup : candidate.IsName ? OnlyInName : OnlyInGroup;
        return candidate.Count * statistics.Specificity(term) * statistics.NounWeight(term) * standing;
    }

    private static double GroupScore(PhraseCandidate candidate, TermStatistics statistics)
    {
        if (!candidate.IsName && !(statistics.CanStart(candidate.Terms[0]) && statistics.CanEnd(candidate.Terms[^1])))
        {
            return 0;
        }

        // Together the words say at least as much as the one that says most.
        var unspecific = 1.0;
        var words = 0;
        foreach (var term in candidate.Terms)
        {
            if (statistics.CountOf(term) > 0)
            {
                words++;
                unspecific *= 1 - statistics.Specificity(term);
            }
        }

        return candidate.Count * (1 - unspecific) * (1 + MoreWords * (words - 1)) * (candidate.IsName ? Name : 1);
    }

    /// <summary>Whether a candidate says what a better one says already.</summary>
    private static bool Repeats(PhraseCandidate candidate, PhraseCandidate better, DocumentTerms terms)
    {
        if (better.Terms.AsSpan().IndexOf(candidate.Terms) >= 0)
        {
            // A part of a better one has to stand often without it.
            return candidate.Count <= better.Count || candidate.Count < better.Count * AloneOverGroup;
        }

        if (candidate.Terms.AsSpan().IndexOf(better.Terms) >= 0)
        {
            return candidate.Count < better.Count * (better.Terms.Length == 1 ? WordsOverWord : WordsOverWords);
        }

        var shared = 0;
        foreach (var term in candidate.Terms)
        {
            shared += term >= 0 && terms.StemOf(term).Length > 2 && better.Terms.Contains(term) ? 1 : 0;
        }

        return shared * 2 > Math.Min(candidate.Terms.Length, better.Terms.Length) && candidate.Terms.Length > 1 && better.Terms.Length > 1;
    }

    /// <summary>The same for «Vivienda» and «vivienda», «Ucraina» and «ucraino».</summary>
    private static string FormOf(PhraseCandidate candidate, DocumentContext document) =>
        string.Join(' ', candidate.Terms.Select(term => term < 0 ? "" : LightStemmer.Stem(document.Terms.StemOf(term), document.Language)));

    private static HashSet<string> TitleStems(DocumentContext document)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        if (document.Title is { } title)
        {
            var tokens = new List<Token>();
            Tokenizer.Tokenize(title, 0, title.Length, tokens, document.Language);
            foreach (var token in tokens.Where(token => token.Kind == TokenKind.Word))
            {
                stems.Add(LightStemmer.Stem(token.In(title), document.Language));
                stems.Add(LightStemmer.Fold(token.In(title)));
            }
        }

        return stems;
    }
}
