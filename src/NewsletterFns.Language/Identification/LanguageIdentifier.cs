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
        ["bs"] = 4, ["nn"] = 3, ["la"] = 3, ["eo"] = 2, ["af"] = 1, ["gl"] = 1, ["so"] = 2, ["tl"] = 1, ["ms"] = 6, ["st"] = 2, ["tn"] = 2, ["ts"] = 2, ["sn"] = 2,
        ["xh"] = 2, ["zu"] = 2, ["yo"] = 2, ["mi"] = 2, ["lg"] = 2, ["om"] = 2, ["sw"] = 1, ["ga"] = 1, ["cy"] = 1, ["eu"] = 1, ["is"] = 1, ["be"] = 1, ["mn"] = 1,
    };

    private readonly CharacterModel _model;
    private readonly float[] _handicaps;

    /// <summary>Creates an identifier; it may be used from several threads.</summary>
    public LanguageIdentifier(CharacterModel model)
    {
        _model = model;
        _handicaps = [.. model.Languages.Select(l => Handicaps.GetValueOrDefault(l))];
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
        Span<float> scores = stackalloc float[_model.Languages.Length], chunk = stackalloc float[_model.Languages.Length];
        scores.Clear();
        chunk.Clear();
        Span<char> word = stackalloc char[MaxWord];
        int letters = 0, inChunk = 0;
        double likelihood = 0;
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

            _model.Score(word[..kept], chunk);
            inChunk += kept;
            if (inChunk >= ChunkLetters || i == sample.Count - 1)
            {
                likelihood += AddChunk(chunk, scores, script);
                letters += inChunk;
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

        double sum = 0;
        foreach (float score in scores)
        {
            sum += Math.Exp(score - scores[best]);
        }

        return likelihood / letters < LeastLikelihood || share / sum < LeastConfidence
            ? DetectedLanguage.Unknown
            : new DetectedLanguage(_model.Languages[best], Math.Round(share / sum, 3));
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
