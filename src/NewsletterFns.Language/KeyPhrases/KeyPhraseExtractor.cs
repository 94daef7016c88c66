using System.Globalization;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.KeyPhrases;

internal static class KeyPhraseExtractor
{
    private const int MaxContentWords = 4;
    private const int MaxUnits = 7;
    private const int MaxPhraseUnits = 20_000;
    public static double P(string n, double d) => Environment.GetEnvironmentVariable("KP_" + n) is { } v ? double.Parse(v, CultureInfo.InvariantCulture) : d;

    public static IReadOnlyList<KeyPhrase> Extract(DocumentContext document, int max)
    {
        var lexicon = PhraseLexicon.For(document.Language);
        var terms = document.Terms;
        var stats = new TermStatistics(document, lexicon);
        var candidates = new Dictionary<string, PhraseCandidate>(StringComparer.Ordinal);
        Collect(document, lexicon, stats, candidates);
        var nested = new Dictionary<int, int>();
        foreach (var c in candidates.Values)
        {
            if (c.Terms.Length > 1 && (c.Count > 1 || c.IsName) && c.Terms.Length <= 3)
                foreach (var x in c.Terms) nested[x] = Math.Max(nested.GetValueOrDefault(x), c.Count);
        }
        var scored = new List<PhraseCandidate>();
        foreach (var c in candidates.Values)
        {
            c.Score = Score(c, document, stats);
            if (c.Terms.Length == 1 && nested.GetValueOrDefault(c.Terms[0]) is var ne && ne > 0) { var alone = (c.Count - ne) / (double)c.Count; if (alone <= 0) c.Score *= c.IsName ? P("al0n", 0.1) : P("al0", 0.7); else if (alone < 0.5) c.Score *= P("al5", 0.9); }
            if (c.Score > 0) scored.Add(c);
        }
        scored.Sort((a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Place().Offset.CompareTo(b.Place().Offset));
        var chosen = new List<PhraseCandidate>();
        foreach (var c in scored)
        {
            if (chosen.Count == max) break;
            if (!Redundant(c, chosen, stats)) chosen.Add(c);
        }
        var top = chosen.Count > 0 ? chosen[0].Score : 1;
        return [.. chosen.Select(c => { var p = c.Place(); return new KeyPhrase(document.Text.Substring(p.Offset, p.Length), Math.Round(c.Score / top, 4), p.Offset, p.Length); })];
    }

    private static void Collect(DocumentContext document, PhraseLexicon lexicon, TermStatistics stats, Dictionary<string, PhraseCandidate> into)
    {
        var units = document.Terms.Units; var starts = document.Terms.SentenceStarts; var text = document.Text;
        var key = new System.Text.StringBuilder();
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            for (var i = starts[s]; i < starts[s + 1]; i++)
            {
                if (units[i].Kind != TermUnitKind.Content) continue;
                key.Clear();
                var content = 0; var names = true; var links = 0;
                for (var j = i; j < starts[s + 1] && j - i < MaxUnits; j++)
                {
                    var u = units[j];
                    if (u.Kind == TermUnitKind.Mark) break;
                    if (j > i) { var gap = text.AsSpan(units[j - 1].End, u.Offset - units[j - 1].End); if (gap.Length > 1 || (gap.Length == 1 && gap[0] != ' ' && gap[0] != '\u00A0')) break; }
                    if (u.Kind == TermUnitKind.Stop) { if (!lexicon.IsConnector(text.AsSpan(u.Offset, u.Length))) break; if (units[j - 1].Kind == TermUnitKind.Content && ++links > P("links", 1)) break; key.Append((char)(u.Term + 1)); continue; }
                    if (u.Kind == TermUnitKind.Number && !(j > i && units[j - 1].Capital)) break;
                    content++;
                    names &= u.Capital || u.Kind == TermUnitKind.Number;
                    if (content > MaxContentWords) break;
                    key.Append((char)(u.Term + 1));
                    if (j > i && i > MaxPhraseUnits) break;
                    var k = key.ToString();
                    if (!into.TryGetValue(k, out var c)) into.Add(k, c = new PhraseCandidate(units.GetRange(i, j - i + 1).ConvertAll(x => x.Term).ToArray()));
                    c.IsName |= names && document.Language != "de" && (links == 0 || units[i + 1].Kind == TermUnitKind.Stop) && !(i == starts[s] && j == i);
                    c.Add(text, new TextSpan(units[i].Offset, u.End - units[i].Offset), s, i == starts[s]);
                }
            }
        }
    }

    private static double Score(PhraseCandidate c, DocumentContext document, TermStatistics stats)
    {
        var pos = 1.0 / (1 + P("pos", 0.12) * c.FirstSentence);
        pos = Math.Max(pos, P("posmin", 0.4));
        if (c.Terms.Length == 1)
        {
            var t = c.Terms[0];
            return Math.Pow(c.Count, P("tfexp", 1)) * Math.Pow(stats.Specificity(t), P("idf", 1)) * stats.Noun(t) * pos * (stats.IsName(t) ? P("name1", 1.0) : 1);
        }
        var n = 0; double idf = 0; double no = 1;
        foreach (var t in c.Terms) if (stats.IsContent(t)) { n++; idf += stats.Specificity(t); no *= 1 - stats.Specificity(t); }
        if (!c.IsName && c.Count < 2) return 0;
        // ends must be nounlike/adjective; start nounlike
        if (!c.IsName && (stats.IsVerbal(c.Terms[0]) || stats.IsVerbal(c.Terms[^1]) || (document.Language is "en" or "nl" or "de" ? stats.Noun(c.Terms[^1]) : stats.Noun(c.Terms[0])) < P("startnoun", 0.3))) return 0;
        if (!c.IsName && c.Terms.Length > 2 && !stats.IsContent(c.Terms[^2]) && stats.Noun(c.Terms[^1]) < 0.5) return 0;
        double min = c.Terms.Where(stats.IsContent).Min(stats.Count);
        return Math.Pow(c.Count, P("tfexp2", 1)) * Math.Pow(P("or", 1) * (1 - no) + (1 - P("or", 1)) * idf / n, P("idf", 1)) * pos * (1 + P("len", 0.3) * (n - 1)) * (c.IsName ? P("namen", 1.1) : 1) * Math.Pow(c.Count / min, P("coh", 0.3));
    }

    private static bool Redundant(PhraseCandidate c, List<PhraseCandidate> chosen, TermStatistics stats)
    {
        foreach (var o in chosen)
        {
            if (Contains(o.Terms, c.Terms))
            {
                // part of a chosen longer one: only if it stands on its own often
                if (c.Count - o.Count < P("alone", 1) || c.Count < o.Count * P("alonef", 1.3)) return true;
            }
            else if (Contains(c.Terms, o.Terms))
            {
                if (c.Count < o.Count * P("longer", 0.3)) return true;
            }
            else if (c.Terms.Length > 1 && o.Terms.Length > 1)
            {
                var shared = c.Terms.Count(t => stats.IsContent(t) && o.Terms.Contains(t));
                if (shared * 2 > Math.Min(c.Terms.Count(stats.IsContent), o.Terms.Count(stats.IsContent))) return true;
            }
        }
        return false;
    }

    private static bool Contains(int[] longer, int[] shorter)
    {
        return shorter.Length <= longer.Length && longer.AsSpan().IndexOf(shorter) >= 0;
    }
}

internal sealed class TermStatistics
{
    private readonly bool[] _verbal; private readonly int[] _aux, _after, _before, _count, _det, _caps, _mid; readonly bool[] _content; readonly DocumentContext _d; readonly PhraseLexicon _lex;
    public TermStatistics(DocumentContext d, PhraseLexicon lex)
    {
        _d = d; _lex = lex; var n = d.Terms.Count; _count = new int[n]; _after = new int[n]; _aux = new int[n]; _verbal = new bool[n]; _before = new int[n]; _det = new int[n]; _caps = new int[n]; _mid = new int[n]; _content = new bool[n];
        for (var s = 0; s < d.Sentences.Count; s++)
            for (var i = d.Terms.SentenceStarts[s]; i < d.Terms.SentenceStarts[s + 1]; i++)
            {
                var u = d.Terms.Units[i];
                if (u.Kind == TermUnitKind.Number) { _content[u.Term] = true; _count[u.Term]++; continue; }
                if (u.Kind != TermUnitKind.Content) continue;
                _content[u.Term] = true; _count[u.Term]++;
                if (_count[u.Term] == 1) _verbal[u.Term] = lex.HasVerbalEnding(d.Text.AsSpan(u.Offset, u.Length));
                if (i + 1 < d.Terms.SentenceStarts[s + 1] && d.Terms.Units[i + 1].Kind == TermUnitKind.Content) _before[u.Term]++;
                if (i == d.Terms.SentenceStarts[s]) continue;
                _mid[u.Term]++; if (u.Capital) _caps[u.Term]++;
                var p = d.Terms.Units[i - 1];
                if (p.Kind == TermUnitKind.Content) _after[u.Term]++;
                if (p.Kind == TermUnitKind.Stop && lex.IsAuxiliary(d.Text.AsSpan(p.Offset, p.Length))) _aux[u.Term]++;
                if (p.Kind == TermUnitKind.Stop && lex.IsDeterminer(d.Text.AsSpan(p.Offset, p.Length))) _det[u.Term]++;
            }
    }
    public int Count(int t) => _count[t];
    public bool IsContent(int t) => _content[t];
    public double Specificity(int t) => _lex.Specificity(_d.Terms.StemOf(t));
    public bool IsName(int t) => _d.Language != "de" && _caps[t] * 2 > _mid[t];
    public bool IsVerbal(int t) => _det[t] == 0 && !IsName(t) && (_aux[t] * 2 >= _count[t] || _verbal[t]);
    public double Noun(int t)
    {
        if (IsName(t)) return 1;
        if (_d.Language == "de") return _caps[t] * 2 > _mid[t] ? 1 : 0;
        if (!_lex.HasDeterminers) return 1;
        if (IsVerbal(t)) return KeyPhraseExtractor.P("verbal", 0.1);
        if (_count[t] >= 2 && _det[t] == 0 && (_after[t] * 5 >= _count[t] * 4 && _d.Language is not ("en" or "nl"))) return KeyPhraseExtractor.P("adj", 0.2);
        if (_d.Language is "en" or "nl" && _before[t] * 5 >= _count[t] * 4) return KeyPhraseExtractor.P("adj", 0.2);
        var share = _lex.NounShare(_d.Terms.StemOf(t));
        if (share < 0) return _det[t] > 0 ? 1 : _after[t] * 5 >= _count[t] * 4 ? KeyPhraseExtractor.P("adj", 0.2) : KeyPhraseExtractor.P("unk", 0.8);
        return share < 0.1 ? (_det[t] * 2 >= _count[t] ? 0.5 : KeyPhraseExtractor.P("noun0", 0.1)) : share < 0.2 ? KeyPhraseExtractor.P("noun1", 0.6) : 1;
    }
}
