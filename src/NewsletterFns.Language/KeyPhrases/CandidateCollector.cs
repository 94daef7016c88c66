using System.Runtime.InteropServices;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.KeyPhrases;

/// <summary>
/// Finds what may become a key phrase: single content words, groups of them with at most one connecting word («crisi del gas»), and
/// named entities, whose mentions count together. Groups are kept when they come twice or are names.
/// </summary>
internal sealed class CandidateCollector
{
    private const int MaxContentWords = 4;
    private const int MaxUnits = 7;

    /// <summary>Word groups are looked for in this much of a text only; what a longer one is about stands there too.</summary>
    private const int MaxGroupUnits = 20_000;

    private const int NoEntity = -1;
    private const int NotAPhrase = -2;

    private readonly DocumentContext _document;
    private readonly PhraseLexicon _lexicon;
    private readonly List<TermUnit> _units;
    private readonly int[] _entityOf;
    private readonly Dictionary<ulong, Group> _groups = [];

    /// <summary>Prepares for a document.</summary>
    public CandidateCollector(DocumentContext document, PhraseLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
        _units = document.Terms.Units;
        _entityOf = new int[_units.Count];
        Array.Fill(_entityOf, NoEntity);
    }

    /// <summary>The candidates, in order of their first places.</summary>
    public List<PhraseCandidate> Collect()
    {
        var candidates = new List<PhraseCandidate>();
        AddEntities(candidates);
        var starts = _document.Terms.SentenceStarts;
        for (var s = 0; s < _document.Sentences.Count; s++)
        {
            for (var i = starts[s]; i < starts[s + 1]; i++)
            {
                if (_units[i].Kind == TermUnitKind.Content && _entityOf[i] == NoEntity)
                {
                    AddGroups(s, i, starts[s + 1]);
                }
            }
        }

        foreach (var group in _groups.Values)
        {
            if (group.Length == 1 || group.Count > 1 || group.IsName)
            {
                candidates.Add(new PhraseCandidate(Terms(group.First, group.Length), group.Count, group.Sentence, group.IsName, null));
            }
        }

        return candidates;
    }

    /// <summary>Names become candidates; dates, quantities and addresses are kept out of all.</summary>
    private void AddEntities(List<PhraseCandidate> candidates)
    {
        for (var e = 0; e < _document.Entities.Count; e++)
        {
            var entity = _document.Entities[e];
            var isName = entity.Category is EntityCategory.Person or EntityCategory.Location or EntityCategory.Organization or EntityCategory.Event or EntityCategory.Product;
            EntityMention? named = null;
            var first = int.MaxValue;
            foreach (var mention in entity.Mentions)
            {
                var (from, to) = UnitsOf(mention);
                _entityOf.AsSpan(from, to - from).Fill(isName ? e : NotAPhrase);
                if (isName && to > from)
                {
                    named = named is null || (named.Text != entity.Name && mention.Text == entity.Name) ? mention : named;
                    first = Math.Min(first, from);
                }
            }

            if (named is not null)
            {
                var (from, to) = UnitsOf(named);
                candidates.Add(new PhraseCandidate(Terms(from, to - from), entity.Mentions.Count, SentenceOf(first), true, new TextSpan(named.Offset, named.Length)));
            }
        }
    }

    private (int From, int To) UnitsOf(EntityMention mention)
    {
        var from = UnitAt(mention.Offset);
        var to = from;
        while (to < _units.Count && _units[to].Offset < mention.Offset + mention.Length)
        {
            to++;
        }

        return (from, to);
    }

    /// <summary>The first unit that ends past an offset.</summary>
    private int UnitAt(int offset)
    {
        var (low, high) = (0, _units.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _units[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int SentenceOf(int unit)
    {
        var index = Array.BinarySearch(_document.Terms.SentenceStarts, unit);
        return index < 0 ? ~index - 1 : index;
    }

    private void AddGroups(int sentence, int i, int end)
    {
        var key = 14695981039346656037UL;
        var content = 0;
        var links = 0;
        var names = _document.Language != "de";
        for (var j = i; j < end && j - i < MaxUnits; j++)
        {
            var unit = _units[j];
            if (unit.Kind == TermUnitKind.Mark || _entityOf[j] == NotAPhrase || (j > i && !IsNextTo(_units[j - 1], unit)))
            {
                break;
            }

            // «presidente Obama» says no more than the name.
            if (_entityOf[j] >= 0 && _document.Entities[_entityOf[j]].Category == EntityCategory.Person)
            {
                break;
            }

            key = (key ^ (uint)(unit.Term + 1)) * 1099511628211UL;
            if (unit.Kind == TermUnitKind.Stop)
            {
                if (!_lexicon.IsConnector(_document.Text.AsSpan(unit.Offset, unit.Length)) || (_units[j - 1].Kind == TermUnitKind.Content && ++links > 1))
                {
                    break;
                }

                continue;
            }

            // A number belongs to a name only («Falcon 9»).
            if ((unit.Kind == TermUnitKind.Number && !_units[j - 1].Capital) || ++content > MaxContentWords || (j > i && j >= MaxGroupUnits))
            {
                break;
            }

            names &= unit.Capital || unit.Kind == TermUnitKind.Number;
            if (j + 1 < end && _entityOf[j] >= 0 && _entityOf[j + 1] == _entityOf[j])
            {
                // Not in the middle of a name.
                continue;
            }

            // «Bank of England», and not «Ruth Gregory of Capital Economics».
            var isName = names && _entityOf[j] == NoEntity && (links == 0 || _units[i + 1].Kind == TermUnitKind.Stop) && (j > i || i > _document.Terms.SentenceStarts[sentence]);
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out var known);
            group = known ? group with { Count = group.Count + 1, IsName = group.IsName || isName } : new Group(1, i, j - i + 1, sentence, isName);
        }
    }

    private bool IsNextTo(TermUnit left, TermUnit right) =>
        left.End == right.Offset || (right.Offset - left.End == 1 && _document.Text[left.End] is ' ' or '\u00A0');

    private int[] Terms(int first, int length)
    {
        var terms = new int[length];
        for (var i = 0; i < length; i++)
        {
            terms[i] = _units[first + i].Term;
        }

        return terms;
    }

    private readonly record struct Group(int Count, int First, int Length, int Sentence, bool IsName);
}
