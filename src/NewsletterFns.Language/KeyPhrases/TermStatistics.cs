using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.KeyPhrases;

/// <summary>What a document and its language say of each term: how often it stands there, and what kind of word it seems to be.</summary>
internal sealed class TermStatistics
{
    private const double CertainNoun = 1;
    private const double LikelyNoun = 0.8;
    private const double SeldomNoun = 0.6;
    private const double Adjective = 0.2;
    private const double Verb = 0.1;

    private readonly DocumentTerms _terms;
    private readonly PhraseLexicon _lexicon;
    private readonly string _language;
    private readonly bool _nounsHaveCapitals;
    private readonly bool _adjectivesLead;
    private readonly TermUse[] _uses;

    /// <summary>Counts the terms of a document.</summary>
    public TermStatistics(DocumentContext document, PhraseLexicon lexicon)
    {
        _terms = document.Terms;
        _lexicon = lexicon;
        _language = document.Language;
        _nounsHaveCapitals = document.Language == "de";
        _adjectivesLead = document.Language is "en" or "nl" or "de";
        _uses = new TermUse[_terms.Count];
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var (start, end) = (_terms.SentenceStarts[s], _terms.SentenceStarts[s + 1]);
            for (var i = start; i < end; i++)
            {
                var unit = _terms.Units[i];
                if (unit.Kind == TermUnitKind.Content)
                {
                    Count(document.Text, unit, i > start ? _terms.Units[i - 1] : null, i + 1 < end ? _terms.Units[i + 1] : null);
                }
            }
        }
    }

    /// <summary>How often a term stands in the text.</summary>
    public int CountOf(int term) => _uses[term].Count;

    /// <summary>How much a term says of the text, 0 to 1; a common word with a capital («Presidente») says no more for it.</summary>
    public double Specificity(int term) => Math.Min(
        _lexicon.Specificity(_terms.StemOf(term)), _lexicon.Specificity(LightStemmer.Stem(_terms.StemOf(term), _language)));

    /// <summary>Whether a term has a capital wherever a common word would have none.</summary>
    public bool IsName(int term) => !_nounsHaveCapitals && _uses[term].Capitals * 2 > _uses[term].Inside;

    /// <summary>Whether a term seems to be a form of a verb.</summary>
    public bool IsVerbal(int term)
    {
        ref var use = ref _uses[term];
        return use.AfterDeterminer == 0 && !IsName(term) && (use.AfterAuxiliary * 2 >= use.Count || use.VerbalEnding);
    }

    /// <summary>How sure it is, 0 to 1, that a term can stand alone as a noun.</summary>
    public double NounWeight(int term)
    {
        ref var use = ref _uses[term];
        if (_nounsHaveCapitals)
        {
            return use.Capitals * 2 > use.Inside ? CertainNoun : 0;
        }

        if (IsName(term) || !_lexicon.HasDeterminers)
        {
            return CertainNoun;
        }

        if (IsVerbal(term))
        {
            return Verb;
        }

        // Next to a noun and never after a determiner of its own: before it in Germanic languages, after it in Romance ones.
        var besideNoun = _adjectivesLead ? use.BeforeContent * 5 >= use.Count * 4 : use.AfterDeterminer == 0 && use.Count > 1 && use.AfterContent * 5 >= use.Count * 3;
        if (besideNoun)
        {
            return Adjective;
        }

        return _lexicon.NounShare(_terms.StemOf(term)) switch
        {
            < 0 => use.AfterDeterminer > 0 ? CertainNoun : LikelyNoun,
            < 0.1 => _adjectivesLead || use.AfterDeterminer * 2 >= use.Count ? SeldomNoun : Verb,
            < 0.2 => SeldomNoun,
            _ => CertainNoun,
        };
    }

    /// <summary>Whether a phrase may start with a term.</summary>
    public bool CanStart(int term) => !IsVerbal(term) && (_adjectivesLead || NounWeight(term) > Adjective);

    /// <summary>Whether a phrase may end with a term.</summary>
    public bool CanEnd(int term) => !IsVerbal(term) && (!_adjectivesLead || NounWeight(term) > Adjective);

    private void Count(string text, TermUnit unit, TermUnit? previous, TermUnit? next)
    {
        ref var use = ref _uses[unit.Term];
        if (++use.Count == 1)
        {
            use.VerbalEnding = _lexicon.HasVerbalEnding(text.AsSpan(unit.Offset, unit.Length));
        }

        use.BeforeContent += next is { Kind: TermUnitKind.Content } ? 1 : 0;
        if (previous is not { } before)
        {
            return;
        }

        use.Inside++;
        use.Capitals += unit.Capital ? 1 : 0;
        use.AfterContent += before.Kind == TermUnitKind.Content ? 1 : 0;
        if (before.Kind == TermUnitKind.Stop)
        {
            var word = text.AsSpan(before.Offset, before.Length);
            use.AfterDeterminer += _lexicon.IsDeterminer(word) ? 1 : 0;
            use.AfterAuxiliary += _lexicon.IsAuxiliary(word) ? 1 : 0;
        }
    }

    private struct TermUse
    {
        public int Count;
        public int Inside;
        public int Capitals;
        public int AfterDeterminer;
        public int AfterAuxiliary;
        public int AfterContent;
        public int BeforeContent;
        public bool VerbalEnding;
    }
}
