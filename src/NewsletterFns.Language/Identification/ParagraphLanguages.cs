using NewsletterFns.Language.StopWords;

namespace NewsletterFns.Language.Identification;

/// <summary>Finds the languages of a text's paragraphs, its lines, where they are not all in the main one.</summary>
internal static class ParagraphLanguages
{
    /// <summary>A paragraph with fewer letters is too short to be told by itself.</summary>
    private const int FewestLetters = 60;

    /// <summary>A paragraph in which this share of the words are the main language's stop words is in it: no need to ask further.</summary>
    private const double MainShare = 0.35;

    /// <summary>A less certain other language is none.</summary>
    private const double LeastConfidence = 0.9;

    /// <summary>How many words of a paragraph are looked at.</summary>
    private const int MostWords = 80;

    /// <summary>How many characters of a paragraph are identified.</summary>
    private const int MostCharacters = 300;

    private const int LongestWord = 32;

    /// <summary>The paragraphs in text order; none where all that can be told are in the main language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="main">The text's main language.</param>
    /// <param name="identifier">Tells languages.</param>
    public static List<ParagraphLanguage> Of(string text, DetectedLanguage main, LanguageIdentifier identifier)
    {
        var paragraphs = new List<ParagraphLanguage>();
        if (!main.IsKnown || text.AsSpan().Trim().IndexOf('\n') < 0)
        {
            return paragraphs;
        }

        StopWordList stopWords = StopWordList.For(main.Code);
        bool mixed = false;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.Trim();
            if (trimmed.IsEmpty)
            {
                continue;
            }

            text.AsSpan().Overlaps(trimmed, out int offset);
            DetectedLanguage language = Identify(trimmed, main, stopWords, identifier);
            mixed |= language.IsKnown && language.Code != main.Code;
            paragraphs.Add(new ParagraphLanguage(offset, trimmed.Length, language));
        }

        if (!mixed)
        {
            return [];
        }

        FillBetween(paragraphs);
        return paragraphs;
    }

    private static DetectedLanguage Identify(ReadOnlySpan<char> paragraph, DetectedLanguage main, StopWordList stopWords, LanguageIdentifier identifier)
    {
        int words = 0, stops = 0, letters = 0;
        for (int i = 0; i < paragraph.Length && words < MostWords;)
        {
            int start = i;
            while (i < paragraph.Length && (char.IsLetter(paragraph[i]) || paragraph[i] is '\'' or '’'))
            {
                i++;
            }

            if (i > start)
            {
                words++;
                letters += i - start;
                stops += i - start <= LongestWord && stopWords.Contains(paragraph[start..i]) ? 1 : 0;
            }

            i = i == start ? i + 1 : i;
        }

        if (letters < FewestLetters)
        {
            return DetectedLanguage.Unknown;
        }

        if (stops >= MainShare * words)
        {
            return main;
        }

        DetectedLanguage language = identifier.Identify(paragraph[..Math.Min(paragraph.Length, MostCharacters)].ToString());
        return language.Code == main.Code || language.Confidence >= LeastConfidence ? language : DetectedLanguage.Unknown;
    }

    /// <summary>The language that most of the text is in, by the lengths of its paragraphs.</summary>
    /// <param name="paragraphs">The paragraphs; none where all are in the main language.</param>
    /// <param name="main">What the text as a whole was taken for.</param>
    public static DetectedLanguage MainOf(IReadOnlyList<ParagraphLanguage> paragraphs, DetectedLanguage main)
    {
        var byLength = paragraphs.Where(p => p.Language.IsKnown).GroupBy(p => p.Language.Code, StringComparer.Ordinal)
            .Select(g => (Code: g.Key, Length: g.Sum(p => (long)p.Length))).OrderByDescending(g => g.Length).ThenBy(g => g.Code, StringComparer.Ordinal).ToList();
        return byLength.Count == 0 || byLength.Exists(g => g.Code == main.Code && g.Length == byLength[0].Length)
            ? main
            : new DetectedLanguage(byLength[0].Code, Math.Round((double)byLength[0].Length / byLength.Sum(g => g.Length), 3));
    }

    /// <summary>A short paragraph between two of one language is in it too.</summary>
    private static void FillBetween(List<ParagraphLanguage> paragraphs)
    {
        int known = -1;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (!paragraphs[i].Language.IsKnown)
            {
                continue;
            }

            if (known >= 0 && paragraphs[known].Language.Code == paragraphs[i].Language.Code)
            {
                for (int j = known + 1; j < i; j++)
                {
                    paragraphs[j] = paragraphs[j] with { Language = paragraphs[known].Language };
                }
            }

            known = i;
        }
    }
}
