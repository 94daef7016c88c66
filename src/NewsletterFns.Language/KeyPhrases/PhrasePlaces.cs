using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.KeyPhrases;

/// <summary>Finds where to quote phrases from: the first place of their most frequent form, inside a sentence if it can be, where its capital is its own.</summary>
internal sealed class PhrasePlaces(DocumentContext document, List<PhraseCandidate> phrases)
{
    private readonly Dictionary<string, (int Count, TextSpan Place)>[] _forms = new Dictionary<string, (int, TextSpan)>[phrases.Count];

    /// <summary>One place per phrase.</summary>
    public TextSpan[] Find()
    {
        var byFirstTerm = new Dictionary<int, List<int>>();
        for (var p = 0; p < phrases.Count; p++)
        {
            _forms[p] = new Dictionary<string, (int, TextSpan)>(StringComparer.OrdinalIgnoreCase);
            if (phrases[p].Place is null)
            {
                if (!byFirstTerm.TryGetValue(phrases[p].Terms[0], out var list))
                {
                    byFirstTerm.Add(phrases[p].Terms[0], list = []);
                }

                list.Add(p);
            }
        }

        var starts = document.Terms.SentenceStarts;
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            for (var i = starts[s]; i < starts[s + 1]; i++)
            {
                if (byFirstTerm.TryGetValue(document.Terms.Units[i].Term, out var list))
                {
                    foreach (var p in list)
                    {
                        CountAt(p, i, starts[s], starts[s + 1]);
                    }
                }
            }
        }

        return [.. phrases.Select((phrase, p) => phrase.Place ?? Best(_forms[p]))];
    }

    private void CountAt(int p, int i, int start, int end)
    {
        var units = document.Terms.Units;
        var terms = phrases[p].Terms;
        if (i + terms.Length > end || units[i].Kind != TermUnitKind.Content)
        {
            return;
        }

        for (var k = 1; k < terms.Length; k++)
        {
            if (units[i + k].Term != terms[k])
            {
                return;
            }
        }

        var place = new TextSpan(units[i].Offset, units[i + terms.Length - 1].End - units[i].Offset);
        var form = document.Text.Substring(place.Offset, place.Length);
        if (!_forms[p].TryGetValue(form, out var known))
        {
            _forms[p].Add(form, (1, place));
            return;
        }

        var better = i > start && char.IsUpper(document.Text[known.Place.Offset]) && char.IsLower(form[0]);
        _forms[p][form] = (known.Count + 1, better ? place : known.Place);
    }

    private static TextSpan Best(Dictionary<string, (int Count, TextSpan Place)> forms)
    {
        var best = default((int Count, TextSpan Place));
        foreach (var form in forms.Values)
        {
            best = form.Count > best.Count || (form.Count == best.Count && form.Place.Offset < best.Place.Offset) ? form : best;
        }

        return best.Place;
    }
}
