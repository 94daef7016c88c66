using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Recognition;

/// <summary>The words of a document with everything about them that does not depend on a model's weights.</summary>
internal sealed class DocumentWords
{
    /// <summary>Longer sentences (lists, text without full stops) are recognised in pieces of this many words.</summary>
    private const int MaxSentenceWords = 400;

    private const int MaxNameWords = 8;

    private const int LongestAcronym = 6;

    private const int ShortestTail = 4;

    private const int LongestTail = 14;

    private const int ShortestStem = 3;

    /// <summary>What a form may name as it stands, so that it is no genitive; rare names are as often genitives of others.</summary>
    private const NameKinds Whole = NameKinds.All & ~(NameKinds.RarePersonName | NameKinds.CommonNoun);

    /// <summary>The language that gives all nouns capitals, so that a capital says little.</summary>
    private const string CapitalNouns = "de";

    private static readonly HashSet<string> GenitiveLanguages = ["de", "nl", "sv", "da", "nb", "nn"];

    private DocumentWords(WordForm[] words, IReadOnlyList<SentenceRange> sentences)
    {
        Words = words;
        Sentences = sentences;
    }

    /// <summary>The words in text order.</summary>
    public WordForm[] Words { get; }

    /// <summary>The sentences over them.</summary>
    public IReadOnlyList<SentenceRange> Sentences { get; }

    /// <summary>Describes the words of a document.</summary>
    /// <param name="text">The text that the tokens' offsets count in.</param>
    /// <param name="tokens">The tokens of all sentences.</param>
    /// <param name="starts">Index of each sentence's first token, and one more for the end.</param>
    /// <param name="lexicon">The language's words.</param>
    /// <param name="gazetteer">Known names.</param>
    /// <param name="language">ISO 639-1 code.</param>
    public static DocumentWords Describe(string text, IReadOnlyList<Token> tokens, ReadOnlySpan<int> starts, WordLexicon lexicon, Gazetteer gazetteer, string language)
    {
        ulong roles = WordRoles.KeyOf(language);
        bool genitives = GenitiveLanguages.Contains(language);
        var words = new WordForm[tokens.Count];
        for (int i = 0; i < words.Length; i++)
        {
            Describe(text, tokens[i], lexicon, genitives, ref words[i]);
            words[i].Role = words[i].IsWord ? WordRoles.Of(roles, tokens[i].In(text), words[i].Folded) : WordRole.None;
            words[i].Glued = i > 0 && tokens[i - 1].End == tokens[i].Offset;
        }

        var ranges = new List<SentenceRange>(starts.Length);
        for (int s = 0; s + 1 < starts.Length; s++)
        {
            for (int start = starts[s]; start < starts[s + 1]; start += MaxSentenceWords)
            {
                ranges.Add(new SentenceRange(start, Math.Min(MaxSentenceWords, starts[s + 1] - start)));
            }
        }

        foreach (SentenceRange range in ranges)
        {
            Span<WordForm> span = words.AsSpan(range.Start, range.Count);
            MarkQuotes(text, span);
            MarkNames(text, span, gazetteer, language == CapitalNouns);
        }

        MarkDocumentCase(words, ranges);
        MarkAcronyms(text, words);
        return new DocumentWords(words, ranges);
    }

    /// <summary>Hash of a word's lower-case form, digits made equal.</summary>
    public static ulong LowerHash(ReadOnlySpan<char> form)
    {
        ulong hash = FeatureHash.Seed;
        foreach (char c in form)
        {
            hash = FeatureHash.Append(hash, ShapeOf(c) == '0' ? '0' : CharacterFolding.ToLower(c));
        }

        return hash;
    }

    private static void Describe(string text, Token token, WordLexicon lexicon, bool genitives, ref WordForm word)
    {
        ReadOnlySpan<char> form = text.AsSpan(token.Offset, token.Length);
        ulong lower = FeatureHash.Seed, folded = FeatureHash.Seed, shape = FeatureHash.Seed;
        char previousClass = '\0';
        int letters = 0, capitals = 0;
        for (int i = 0; i < form.Length; i++)
        {
            char c = form[i];
            char kind = ShapeOf(c);
            letters += kind is 'x' or 'X' ? 1 : 0;
            capitals += kind == 'X' ? 1 : 0;
            word.IsWord |= kind is 'x' or 'X' or '0';
            if (genitives && i == form.Length - 1 && c is 's' or 'S' && i >= ShortestStem)
            {
                word.FoldedStem = folded;
            }

            lower = FeatureHash.Append(lower, kind == '0' ? '0' : CharacterFolding.ToLower(c));
            folded = FeatureHash.Append(folded, CharacterFolding.ToFolded(c));
            if (kind != previousClass)
            {
                shape = FeatureHash.Append(shape, kind);
                previousClass = kind;
            }
        }

        word.Offset = token.Offset;
        word.Length = token.Length;
        word.Lower = lower;
        word.Folded = folded;
        word.Shape = FeatureHash.Append(shape, (ulong)Math.Min(form.Length, 3));
        word.Capitalised = form.Length > 0 && ShapeOf(form[0]) == 'X';
        word.AllCapitals = letters > 1 && capitals == letters;
        word.Entry = lexicon.Find(lower);
        if (word.Entry == default && word.Capitalised)
        {
            FindTail(form, lexicon, ref word);
        }

        ulong prefix = FeatureHash.Seed, suffix = FeatureHash.Seed;
        for (int i = 0; i < Affixes.Longest && i < form.Length; i++)
        {
            prefix = FeatureHash.Append(prefix, CharacterFolding.ToLower(form[i]));
            suffix = FeatureHash.Append(suffix, CharacterFolding.ToLower(form[^(i + 1)]));
            word.Prefixes[i] = prefix;
            word.Suffixes[i] = suffix;
        }
    }

    /// <summary>«Ostersonntagsprogramm» is a kind of «Programm», whatever comes before.</summary>
    private static void FindTail(ReadOnlySpan<char> form, WordLexicon lexicon, ref WordForm word)
    {
        for (int start = Math.Max(2, form.Length - LongestTail); start + ShortestTail <= form.Length; start++)
        {
            ulong hash = LowerHash(form[start..]);
            WordEntry entry = lexicon.Find(hash);
            if (entry != default)
            {
                word.Tail = hash;
                word.TailClass = entry.Class;
                return;
            }
        }
    }

    private static char ShapeOf(char c) =>
        c < 0x80
            ? char.IsAsciiLetterLower(c) ? 'x' : char.IsAsciiLetterUpper(c) ? 'X' : char.IsAsciiDigit(c) ? '0' : c
            : char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c is '’' ? '\'' : c;

    private static void MarkQuotes(string text, Span<WordForm> words)
    {
        bool open = false;
        foreach (ref WordForm word in words)
        {
            switch (text[word.Offset])
            {
                case '“' or '«' or '„' or '‹':
                    open = true;
                    break;
                case '”' or '»' or '›':
                    open = false;
                    break;
                case '"':
                    open = !open;
                    break;
                default:
                    word.Quoted = open;
                    break;
            }
        }
    }

    private static void MarkNames(string text, Span<WordForm> words, Gazetteer gazetteer, bool capitalNouns)
    {
        NameKinds wanted = capitalNouns ? NameKinds.All : NameKinds.All & ~NameKinds.CommonNoun;
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].Capitalised)
            {
                continue;
            }

            ulong phrase = FeatureHash.Seed;
            int length = 0;
            NameKinds kinds = NameKinds.None;
            for (int n = 1; n <= MaxNameWords && i + n <= words.Length; n++)
            {
                ref readonly WordForm word = ref words[i + n - 1];
                ulong stem = word.FoldedStem == 0 ? 0 : Gazetteer.Extend(phrase, word.FoldedStem);
                phrase = Gazetteer.Extend(phrase, word.Folded);
                NameKinds found = gazetteer.Find(phrase).Kinds;
                if (stem != 0 && (found & Whole) == 0)
                {
                    found |= gazetteer.Find(stem).Kinds & NameKinds.All;
                }

                if ((found & wanted) != 0)
                {
                    (length, kinds) = (n, found & wanted);
                }

                if ((found & NameKinds.Continues) == 0)
                {
                    break;
                }
            }

            if (length == 0 && capitalNouns && words[i].Entry == default && EndsInNoun(text.AsSpan(words[i].Offset, words[i].Length), gazetteer))
            {
                kinds = NameKinds.CompoundNoun;
            }

            if (length > 1)
            {
                for (int n = 0; n < length; n++)
                {
                    words[i + n].Names |= (uint)kinds << 16;
                }

                i += length - 1;
            }
            else
            {
                words[i].Names |= (uint)kinds;
            }
        }
    }

    private static bool EndsInNoun(ReadOnlySpan<char> form, Gazetteer gazetteer)
    {
        for (int start = Math.Max(2, form.Length - LongestTail); start + ShortestTail <= form.Length; start++)
        {
            ulong folded = FeatureHash.Seed;
            foreach (char c in form[start..])
            {
                folded = FeatureHash.Append(folded, CharacterFolding.ToFolded(c));
            }

            if ((gazetteer.Find(Gazetteer.Extend(FeatureHash.Seed, folded)).Kinds & NameKinds.CommonNoun) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void MarkAcronyms(string text, WordForm[] words)
    {
        var bracketed = new Dictionary<ulong, byte>();
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].AllCapitals || words[i].Length is < 2 or > LongestAcronym)
            {
                continue;
            }

            words[i].Acronym = 1;
            if (i > 0 && i + 1 < words.Length && text[words[i - 1].Offset] == '(' && text[words[i + 1].Offset] == ')')
            {
                words[i].Acronym |= 2;
                byte seen = HasOrganisationBefore(words, i - 1) ? (byte)12 : (byte)4;
                bracketed[words[i].Lower] = (byte)(bracketed.GetValueOrDefault(words[i].Lower) | seen);
            }
        }

        if (bracketed.Count == 0)
        {
            return;
        }

        foreach (ref WordForm word in words.AsSpan())
        {
            if (word.Acronym != 0)
            {
                word.Acronym |= bracketed.GetValueOrDefault(word.Lower);
            }
        }
    }

    private static bool HasOrganisationBefore(WordForm[] words, int bracket)
    {
        for (int i = bracket - 1; i >= 0 && i >= bracket - MaxNameWords && words[i].IsWord; i--)
        {
            if (words[i].Role is >= WordRole.Authority and <= WordRole.Team)
            {
                return true;
            }
        }

        return false;
    }

    private static void MarkDocumentCase(WordForm[] words, List<SentenceRange> sentences)
    {
        var seen = new Dictionary<ulong, byte>();
        foreach (SentenceRange sentence in sentences)
        {
            bool first = true;
            foreach (ref WordForm word in words.AsSpan(sentence.Start, sentence.Count))
            {
                if (!word.IsWord)
                {
                    continue;
                }

                if (!first || !word.Capitalised)
                {
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(seen, word.Lower, out _) |= (byte)(word.Capitalised ? 2 : 1);
                }

                first = false;
            }
        }

        foreach (ref WordForm word in words.AsSpan())
        {
            word.DocumentCase = seen.GetValueOrDefault(word.Lower);
        }
    }
}
