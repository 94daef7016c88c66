using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsletterFns.Language.Recognition;

/// <summary>Turns a word in its sentence into the hashes of its features. Training and recognition share it; a change makes models unreadable.</summary>
internal ref struct FeatureExtractor
{
    /// <summary>More features than this no word has.</summary>
    public const int MaxFeatures = 160;

    /// <summary>How many features, the last ones, tell of the document's evidence where a word has any.</summary>
    public const int EvidenceFeatures = 4;

    private const ulong Edge = 0x5E57E0CE;

    private readonly ReadOnlySpan<WordForm> _words;
    private readonly bool _titleCase;
    private readonly Span<ulong> _features;
    private int _count;
    private int _runStart;
    private int _runEnd;

    /// <summary>Prepares the extraction for one sentence.</summary>
    /// <param name="words">The sentence's words.</param>
    /// <param name="buffer">Room for <see cref="MaxFeatures"/>.</param>
    public FeatureExtractor(ReadOnlySpan<WordForm> words, Span<ulong> buffer)
    {
        _words = words;
        _features = buffer;
        int capitalised = 0, all = 0;
        foreach (ref readonly WordForm word in words)
        {
            all += word.IsWord ? 1 : 0;
            capitalised += word.Capitalised ? 1 : 0;
        }

        _titleCase = all > 3 && capitalised * 10 > all * 7;
        _runStart = _runEnd = -1;
    }

    /// <summary>The features of a word, valid until the next call; words must be asked for in order.</summary>
    /// <param name="i">The word's index in the sentence.</param>
    public ReadOnlySpan<ulong> Extract(int i)
    {
        _count = 0;
        ref readonly WordForm word = ref _words[i];
        ulong w = word.Lower, before = LowerAt(i - 1), after = LowerAt(i + 1);
        ulong shape = word.Shape, shapeBefore = ShapeAt(i - 1), shapeAfter = ShapeAt(i + 1);
        bool start = IsFirstWord(i);
        ulong place = (start ? 1ul : 0) | (_titleCase ? 2ul : 0) | (word.AllCapitals ? 4ul : 0) | (word.Glued ? 8ul : 0);

        Add(1, 1);
        Add(2, w);
        Add(3, before);
        Add(4, after);
        Add(5, LowerAt(i - 2));
        Add(6, LowerAt(i + 2));
        Add(7, before, w);
        Add(8, w, after);
        Add(9, before, after);
        Add(10, FeatureHash.Mix(LowerAt(i - 2), before), shape);
        Add(11, FeatureHash.Mix(after, LowerAt(i + 2)), shape);

        Add(12, shape);
        Add(13, shapeBefore);
        Add(14, shapeAfter);
        Add(15, shapeBefore, shape);
        Add(16, shape, shapeAfter);
        Add(17, FeatureHash.Mix(shapeBefore, shape), shapeAfter);
        Add(18, shape, place);
        Add(19, before, shape);
        Add(20, after, shape);

        for (int n = 0; n < Affixes.Longest && word.Prefixes[n] != 0; n++)
        {
            Add(90 + (ulong)n, word.Prefixes[n]);
            Add(100 + (ulong)n, word.Suffixes[n]);
        }

        if (word.Tail != 0)
        {
            Add(21, word.Tail);
            Add(22, word.TailClass);
        }

        Add(29, word.Suffixes[2], shape);
        if (i > 0)
        {
            Add(30, _words[i - 1].Suffixes[2], shape);
        }

        if (i + 1 < _words.Length)
        {
            Add(31, _words[i + 1].Suffixes[2], shape);
        }

        ulong writing = word.Entry.Case | ((ulong)word.DocumentCase << 3) | (word.Capitalised ? 32ul : 0);
        Add(32, writing | (place << 6));
        Add(33, writing, shape);
        Add(34, (ulong)word.Entry.Case | (word.Capitalised ? 8ul : 0) | (CaseAt(i - 1) << 4) | (CaseAt(i + 1) << 8));

        AddClasses(i, shape);
        AddNames(i, shape, before, after);
        AddRun(i, w, shape);
        AddRoles(i, shape);
        if (word.Quoted)
        {
            Add(70, 1);
            Add(71, shape);
            Add(72, w);
        }

        AddEvidence(i);
        return _features[.._count];
    }

    private void AddClasses(int i, ulong shape)
    {
        ulong fine = ClassAt(i), fineBefore = ClassAt(i - 1), fineAfter = ClassAt(i + 1);
        ulong coarse = CoarseAt(i), coarseBefore = CoarseAt(i - 1), coarseAfter = CoarseAt(i + 1);
        Add(40, fine);
        Add(41, fineBefore);
        Add(42, fineAfter);
        Add(43, ClassAt(i - 2));
        Add(44, ClassAt(i + 2));
        Add(45, coarse, shape);
        Add(46, coarseBefore, shape);
        Add(47, coarseAfter, shape);
        Add(48, FeatureHash.Mix(coarseBefore, coarse), coarseAfter);
        Add(49, FeatureHash.Mix(CoarseAt(i - 2), coarseBefore), shape);
        Add(50, FeatureHash.Mix(coarseAfter, CoarseAt(i + 2)), shape);
    }

    private void AddNames(int i, ulong shape, ulong before, ulong after)
    {
        uint names = _words[i].Names, namesBefore = NamesAt(i - 1), namesAfter = NamesAt(i + 1);
        if (names != 0)
        {
            for (uint left = names; left != 0; left &= left - 1)
            {
                uint bit = (uint)BitOperations.TrailingZeroCount(left);
                Add(51, bit);
                Add(52, bit, _words[i].Entry.Case);
            }

            Add(53, names);
            Add(54, names, before);
            Add(55, names, after);
        }

        Add(56, (ulong)namesBefore, shape);
        Add(57, (ulong)namesAfter, shape);
        Add(58, FeatureHash.Mix(names, namesBefore), namesAfter);
    }

    /// <summary>Words of the run of capitalised words that this one is part of, and what stands around the run: a name's kind shows there.</summary>
    private void AddRun(int i, ulong w, ulong shape)
    {
        if (!_words[i].Capitalised)
        {
            return;
        }

        if (i >= _runEnd)
        {
            _runStart = i;
            _runEnd = i + 1;
            while (_runEnd < _words.Length && (_words[_runEnd].Capitalised || (_runEnd + 1 < _words.Length && _words[_runEnd + 1].Capitalised && IsConnector(_runEnd))))
            {
                _runEnd++;
            }
        }

        ulong place = (uint)Math.Min(i - _runStart, 3) + (4u * (uint)Math.Min(_runEnd - i, 3));
        ulong head = _words[_runStart].Lower, tail = _words[_runEnd - 1].Lower, left = LowerAt(_runStart - 1), right = LowerAt(_runEnd);
        Add(60, place);
        Add(61, head, place);
        Add(62, tail, place);
        Add(63, left);
        Add(64, right);
        Add(65, CoarseAt(_runStart - 1), place);
        Add(66, CoarseAt(_runEnd), place);
        Add(67, ClassAt(_runStart - 1));
        Add(68, ClassAt(_runEnd));
        Add(69, head, FeatureHash.Mix(w, shape));
    }

    /// <summary>Roles of the words, which mean the same in every language: what the name's first or last word says it is, what stands around.</summary>
    private void AddRoles(int i, ulong shape)
    {
        ref readonly WordForm word = ref _words[i];
        ulong role = RoleAt(i), before = RoleAt(i - 1), after = RoleAt(i + 1);
        if (word.Acronym != 0)
        {
            Add(110, word.Acronym);
            Add(111, word.Acronym, FeatureHash.Mix(before, after));
        }

        Add(112, role, shape);
        Add(113, before, shape);
        Add(114, after, shape);
        Add(115, before | (RoleAt(i - 2) << 8), shape);
        if (word.Capitalised)
        {
            ulong place = (uint)Math.Min(i - _runStart, 3) + (4u * (uint)Math.Min(_runEnd - i, 3));
            ulong head = RoleAt(_runStart), tail = RoleAt(_runEnd - 1), left = RoleAt(_runStart - 1), right = RoleAt(_runEnd);
            ulong around = left | (right << 8), single = _runEnd - _runStart == 1 ? word.Names : 0ul;
            Add(116, head | (tail << 8), place);
            Add(117, left, place);
            Add(118, right, place);
            Add(119, around, place);
            Add(120, head | (tail << 8) | (left << 16), place);
            Add(121, left | (RoleAt(_runStart - 2) << 8), place);
            Add(122, left | (single << 8), place);
        }
        else if (role is >= (ulong)WordRole.Authority and <= (ulong)WordRole.Place)
        {
            // «ministero degli Esteri»: what follows makes it a name.
            ulong next = ShapeAt(i + 1), second = ShapeAt(i + 2);
            Add(123, role, FeatureHash.Mix(after, FeatureHash.Mix(next, second)));
        }
    }

    private void AddEvidence(int i)
    {
        byte evidence = _words[i].Evidence;
        if (evidence == 0)
        {
            return;
        }

        Add(80, evidence);
        Add(81, evidence, i > 0 ? _words[i - 1].Evidence : 0ul);
        Add(82, evidence, i + 1 < _words.Length ? _words[i + 1].Evidence : 0ul);
        Add(83, evidence, _words[i].Shape);
    }

    /// <summary>What stands inside names between capitalised words: a hyphen, short words in lower case («di», «of», «van», «für»).</summary>
    private readonly bool IsConnector(int i) => _words[i] is { IsWord: false, Glued: true, Length: 1 } && _words[i + 1].Glued || _words[i].IsWord && _words[i].Length <= 4 && !_words[i].Capitalised && _words[i].Entry.Case is 1 or 2;

    private readonly bool IsFirstWord(int i)
    {
        while (--i >= 0)
        {
            if (_words[i].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    private readonly ulong LowerAt(int i) => (uint)i < (uint)_words.Length ? _words[i].Lower : Edge + (ulong)(i < 0 ? 0 : 1);

    private readonly ulong RoleAt(int i) => (uint)i < (uint)_words.Length ? (ulong)_words[i].Role : 255;

    private readonly ulong ShapeAt(int i) => (uint)i < (uint)_words.Length ? _words[i].Shape : Edge + (ulong)(i < 0 ? 0 : 1);

    private readonly ulong ClassAt(int i) => (uint)i < (uint)_words.Length ? _words[i].Entry.Class : 0ul;

    private readonly ulong CoarseAt(int i) => (uint)i < (uint)_words.Length ? _words[i].Entry.CoarseClass : Edge;

    private readonly ulong CaseAt(int i) => (uint)i < (uint)_words.Length ? _words[i].Entry.Case | (_words[i].Capitalised ? 8ul : 0) : 15;

    private readonly uint NamesAt(int i) => (uint)i < (uint)_words.Length ? _words[i].Names : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ulong template, ulong value) => _features[_count++] = FeatureHash.Mix(value, template);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ulong template, ulong a, ulong b) => _features[_count++] = FeatureHash.Mix(FeatureHash.Mix(a, b), template);
}
