namespace NewsletterFns.Language.Identification;

/// <summary>Says which language a text is in: by its script, and where several languages share one, by sequences of characters.</summary>
internal sealed class LanguageIdentifier
{
    private const int SampleLetters = 4_000;
    private const int SampleWindows = 8;
    private const int FewestLetters = 4;
    private const int MaxWord = 64;

    /// <summary>Neighbouring characters are no independent witnesses: the evidence of n characters counts as that of n ÷ this.</summary>
    private const float Dependence = 2.5f;

    /// <summary>How much a part of the text can say against a language, in natural logarithms.</summary>
    private const float MostAgainst = 20;

    /// <summary>What a word with a capital inside a sentence counts: names belong to any language.</summary>
    private const float NameWeight = 0.3f;

    /// <summary>What a small word says against a relative that does not write it, in natural logarithms.</summary>
    private const float SmallWord = 1.5f;

    /// <summary>«The Mayor», «Der Bürgermeister»: short words at the start of a sentence are no first names.</summary>
    private const int ShortWord = 3;

    private const int ChunkLetters = 160;

    /// <summary>A guess that is less certain is no answer.</summary>
    private const double LeastConfidence = 0.2;

    /// <summary>What the source's claim is worth, in natural logarithms.</summary>
    private const float HintBonus = 3;

    /// <summary>Below this the text is in no known language: mean logarithm per character.</summary>
    private const float LeastLikelihood = -4.6f;

    /// <summary>Of near twins the smaller language must be clearly ahead; the price is in natural logarithms.</summary>
    private static readonly Dictionary<string, float> Handicaps = new()
    {
        ["bs"] = 4, ["nn"] = 3, ["mk"] = 2, ["la"] = 3, ["eo"] = 2, ["af"] = 1, ["gl"] = 1, ["so"] = 2, ["tl"] = 1, ["ms"] = 6, ["st"] = 2, ["tn"] = 2, ["ts"] = 2, ["sn"] = 2,
        ["xh"] = 2, ["zu"] = 2, ["yo"] = 2, ["mi"] = 2, ["lg"] = 2, ["om"] = 2, ["sw"] = 1, ["ga"] = 1, ["cy"] = 1, ["eu"] = 1, ["is"] = 1, ["be"] = 1, ["mn"] = 1,
    };

    private readonly CharacterModel _model;
    private readonly float[] _handicaps;
    private readonly int[] _relatives;

    /// <summary>Creates an identifier; it may be used from several threads.</summary>
    public LanguageIdentifier(CharacterModel model)
    {
        _model = model;
        _handicaps = [.. model.Languages.Select(l => Handicaps.GetValueOrDefault(l))];
        _relatives = [.. Relatives.Default.Languages.Select(l => Array.IndexOf(model.Languages, l))];
    }

    /// <summary>The languages that can be told.</summary>
    public IReadOnlyList<string> Languages => _model.Languages;

    /// <summary>Identifies the language of a text, of which long ones are sampled.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hint">The language that the source claims (BCP 47), or <see langword="null"/>: tips the scales only.</param>
    /// <returns>The language, or <see cref="DetectedLanguage.Unknown"/> for a text without enough letters.</returns>
    public DetectedLanguage Identify(string text, string? hint = null)
    {
        var sample = new List<(int Start, int Length)>();
        int letters = CollectWords(text, sample);
        if (letters == 0)
        {
            return DetectedLanguage.Unknown;
        }

        Span<int> byScript = stackalloc int[Scripts.Count];
        byScript.Clear();
        foreach ((int start, int length) in sample)
        {
            foreach (char c in text.AsSpan(start, length))
            {
                byScript[(int)Scripts.Of(c)]++;
            }
        }

        // Japanese mixes kana with more Han characters than kana.
        if (byScript[(int)Script.Kana] * 8 > byScript[(int)Script.Han])
        {
            byScript[(int)Script.Kana] += byScript[(int)Script.Han];
            byScript[(int)Script.Han] = 0;
        }

        int main = 0;
        for (int i = 0; i < Scripts.Count; i++)
        {
            main = byScript[i] > byScript[main] ? i : main;
        }

        var script = (Script)main;
        double share = (double)byScript[main] / letters;
        return Scripts.OnlyLanguageOf(script) is { } only ? new DetectedLanguage(only, Math.Round(share, 3))
            : script == Script.Other || letters < FewestLetters ? DetectedLanguage.Unknown
            : Compare(text, sample, script, share, hint);
    }

    private DetectedLanguage Compare(string text, List<(int Start, int Length)> sample, Script script, double share, string? hint)
    {
        Span<float> scores = stackalloc float[_model.Languages.Length], chunk = stackalloc float[_model.Languages.Length], name = stackalloc float[_model.Languages.Length];
        scores.Clear();
        chunk.Clear();
        Span<char> word = stackalloc char[MaxWord];
        Span<int> smallWords = stackalloc int[_relatives.Length];
        smallWords.Clear();
        int inChunk = 0;
        double likelihood = 0, weighed = 0;
        for (int i = 0; i < sample.Count; i++)
        {
            int kept = 0;
            foreach (char c in text.AsSpan(sample[i].Start, sample[i].Length))
            {
                if (Scripts.Of(c) == script)
                {
                    word[kept++] = char.ToLowerInvariant(c);
                }
            }

            if (IsName(text, sample[i].Start, sample[i].Length))
            {
                name.Clear();
                _model.Score(word[..kept], name);
                for (int l = 0; l < name.Length; l++)
                {
                    chunk[l] += name[l] * NameWeight;
                }

                weighed += kept * NameWeight;
            }
            else
            {
                _model.Score(word[..kept], chunk);
                weighed += kept;
                uint writers = Relatives.Default.WritersOf(word[..kept]);
                for (int l = 0; writers != 0; l++, writers >>= 1)
                {
                    smallWords[l] += (int)(writers & 1);
                }
            }

            inChunk += kept;
            if (inChunk >= ChunkLetters || i == sample.Count - 1)
            {
                likelihood += AddChunk(chunk, scores, script);
                inChunk = 0;
                chunk.Clear();
            }
        }

        int best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] += (IsHinted(hint, _model.Languages[i]) ? HintBonus : 0) - _handicaps[i];
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }

        best = AmongRelatives(scores, smallWords, best);
        double sum = 0;
        foreach (float score in scores)
        {
            sum += Math.Exp(score - scores[best]);
        }

        return likelihood / weighed < LeastLikelihood || share / sum < LeastConfidence
            ? DetectedLanguage.Unknown
            : new DetectedLanguage(_model.Languages[best], Math.Round(share / sum, 3));
    }

    /// <summary>Takes from the relatives of the best language what their small words are fewer by, and returns which is best then.</summary>
    private int AmongRelatives(Span<float> scores, ReadOnlySpan<int> smallWords, int best)
    {
        int family = Array.IndexOf(_relatives, best);
        if (family < 0)
        {
            return best;
        }

        int most = 0;
        for (int l = 0; l < smallWords.Length; l++)
        {
            most = Relatives.Default.AreRelated(l, family) ? Math.Max(most, smallWords[l]) : most;
        }

        int winner = best;
        for (int l = 0; l < smallWords.Length; l++)
        {
            if (_relatives[l] >= 0 && Relatives.Default.AreRelated(l, family))
            {
                scores[_relatives[l]] -= Math.Min((most - smallWords[l]) * SmallWord, MostAgainst);
            }
        }

        for (int i = 0; i < scores.Length; i++)
        {
            winner = scores[i] > scores[winner] ? i : winner;
        }

        return winner;
    }

    /// <summary>Adds how far each language is behind the best one for a part of the text. A quotation in another language must not rule out the right one, so that is bounded.</summary>
    /// <returns>Logarithm of the part's likelihood in its best language.</returns>
    private float AddChunk(ReadOnlySpan<float> chunk, Span<float> scores, Script script)
    {
        float best = float.NegativeInfinity;
        for (int i = 0; i < chunk.Length; i++)
        {
            best = Scripts.Uses(_model.Languages[i], script) ? Math.Max(best, chunk[i]) : best;
        }

        for (int i = 0; i < chunk.Length; i++)
        {
            scores[i] += Scripts.Uses(_model.Languages[i], script) ? Math.Max((chunk[i] - best) / Dependence, -MostAgainst) : float.NegativeInfinity;
        }

        return best;
    }

    /// <summary>Whether a word has a capital though a word or a comma stands before it, or begins a sentence with two such words.</summary>
    private static bool IsName(string text, int start, int length)
    {
        if (!char.IsUpper(text[start]))
        {
            return false;
        }

        int i = start - 1, end = start + length;
        while (i >= 0 && text[i] == ' ')
        {
            i--;
        }

        return (i >= 0 && i < start - 1 && (char.IsLetterOrDigit(text[i]) || text[i] is ',' or ')'))
            || (length > ShortWord && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]));
    }

    private static bool IsHinted(string? hint, string language) =>
        hint is not null && hint.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (hint.Length == language.Length || hint[language.Length] is '-' or '_');

    /// <summary>Collects the words of the text, or of windows spread over a long one. Addresses and words with digits tell nothing.</summary>
    private static int CollectWords(string text, List<(int Start, int Length)> into)
    {
        int window = text.Length <= 2 * SampleLetters ? text.Length : SampleLetters / SampleWindows;
        int letters = 0;
        for (int n = 0; n < SampleWindows && (n == 0 || window < text.Length); n++)
        {
            int i = (int)((long)(text.Length - window) * n / (SampleWindows - 1)), end = i + window;
            while (i < end)
            {
                int start = i;
                bool plain = true;
                while (i < end && !char.IsWhiteSpace(text[i]) && i - start < MaxWord)
                {
                    plain &= text[i] is not ('@' or '/' or '_' or '=') && !char.IsAsciiDigit(text[i]);
                    i++;
                }

                if (plain)
                {
                    letters += SplitLetters(text, start, i, into);
                }

                i = i == start ? i + 1 : i;
            }
        }

        return letters;
    }

    private static int SplitLetters(string text, int start, int end, List<(int Start, int Length)> into)
    {
        int letters = 0;
        for (int i = start; i < end;)
        {
            int from = i;
            while (i < end && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i > from)
            {
                into.Add((from, i - from));
                letters += i - from;
            }

            i = i == from ? i + 1 : i;
        }

        return letters;
    }
}
