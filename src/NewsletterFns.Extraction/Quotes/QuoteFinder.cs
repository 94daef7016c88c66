using NewsletterFns.Extraction.Promotion;

namespace NewsletterFns.Extraction.Quotes;

/// <summary>Finds the quotations of a text and their speakers; words in marks that nobody says are none.</summary>
internal static class QuoteFinder
{
    private const int ScareWords = 2;
    private const int NicknameWords = 3;
    private const int TitleWords = 6;
    private const int WorkReach = 4;

    // Without a speaker so many words show a quotation.
    private const int UnattributedWords = 6;
    private const int UnattributedSentenceWords = 4;

    public static IReadOnlyList<ArticleQuote> Find(string text, CancellationToken cancellationToken)
    {
        var spans = QuoteMarks.Find(text, cancellationToken);
        if (spans.Count == 0 && text.AsSpan().IndexOfAny('—', '–') < 0)
        {
            return [];
        }

        var vocabulary = QuoteVocabulary.For(LineWords.Split(text.AsSpan(0, Math.Min(text.Length, 20_000))));
        spans = WithDialogue(spans, [.. DialogueDashes.Find(text, word => vocabulary.Said.Contains(word) || vocabulary.Participles.Contains(word), cancellationToken)]);
        if (spans.Count == 0)
        {
            return [];
        }

        var tokens = QuoteTokens.Read(text, spans, cancellationToken);
        var names = new NameIndex(tokens, vocabulary, cancellationToken);
        var speakers = new SpeakerFinder(tokens, vocabulary, names, new RoleIndex(tokens, vocabulary, names, cancellationToken));
        var quotes = new List<ArticleQuote>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != QuoteTokenKind.Quote)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            var span = spans[tokens[i].Quote];
            var words = text.AsSpan(span.TextStart, span.TextEnd - span.TextStart);
            var attribution = speakers.Find(i, words[^1], span.IsDialogue);
            if (attribution.Speaker is null && char.IsUpper(FirstLetter(words)))
            {
                attribution = attribution with { Speaker = speakers.Inherited(i) };
            }

            if (!span.IsDialogue && !IsQuotation(tokens, vocabulary, i, words, attribution, speakers.IsVerb(i - 1)))
            {
                continue;
            }

            var speaker = attribution.Speaker;
            if (speaker is { } known)
            {
                speakers.Remember(i, known);
            }

            quotes.Add(new ArticleQuote(words.ToString(), span.TextStart, words.Length)
            {
                Speaker = speaker?.Name,
                SpeakerOffset = speaker is { Name: not null, First: >= 0 } ? tokens[speaker.Value.First].Start : null,
                SpeakerLength = speaker is { Name: not null, First: >= 0 } ? tokens[speaker.Value.Last].End - tokens[speaker.Value.First].Start : null,
            });
        }

        return quotes;
    }

    private static List<QuotedSpan> WithDialogue(List<QuotedSpan> marks, List<QuotedSpan> dialogue)
    {
        if (dialogue.Count == 0)
        {
            return marks;
        }

        var all = new List<QuotedSpan>();
        foreach (var span in marks.Concat(dialogue.Where(span => span.TextEnd > span.TextStart)).OrderBy(span => span.Start))
        {
            if (all.Count == 0 || span.Start >= all[^1].End)
            {
                all.Add(span);
            }
        }

        return all;
    }

    private static bool IsQuotation(QuoteTokens tokens, QuoteVocabulary vocabulary, int quote, ReadOnlySpan<char> words, Attribution attribution, bool followsVerb)
    {
        var count = WordCount(words, out var capitals);
        var beginsLikeName = char.IsUpper(FirstLetter(words));
        var isSentence = words[^1] is '.' or '!' or '?' or '…' or ',';
        if (count == 0 || (!attribution.IsDirect && IsNamedOrNickname(tokens, vocabulary, quote, count, beginsLikeName)))
        {
            return false;
        }

        if (count <= ScareWords)
        {
            return attribution.IsDirect && attribution.Speaker is not null;
        }

        if (!attribution.IsDirect && beginsLikeName && !isSentence)
        {
            var isParted = followsVerb || tokens[quote].IsFirst || tokens.KindAt(quote - 1) == QuoteTokenKind.Comma;
            if ((!isParted && count <= TitleWords && !vocabulary.CapitalNouns) || capitals * 2 > count)
            {
                return false;
            }
        }

        return attribution.Speaker is not null || count >= UnattributedWords || (isSentence && beginsLikeName && count >= UnattributedSentenceWords);
    }

    private static bool IsNamedOrNickname(QuoteTokens tokens, QuoteVocabulary vocabulary, int quote, int count, bool beginsLikeName)
    {
        if (tokens.KindAt(quote - 1) != QuoteTokenKind.Word)
        {
            return false;
        }

        if (count <= NicknameWords && tokens[quote - 1].IsCapital && tokens.KindAt(quote + 1) == QuoteTokenKind.Word && tokens[quote + 1].IsCapital)
        {
            return true;
        }

        for (var k = quote - 1; k >= 0 && k >= quote - WorkReach && tokens[k].Kind == QuoteTokenKind.Word; k--)
        {
            if ((beginsLikeName && vocabulary.Works.Contains(tokens.Words[k])) || (vocabulary.Named.MatchAt(tokens.Words, k) is > 0 and var length && k + length == quote && (beginsLikeName || count <= NicknameWords)))
            {
                return true;
            }
        }

        return false;
    }

    private static int WordCount(ReadOnlySpan<char> words, out int capitals)
    {
        var count = 0;
        capitals = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (LineWords.IsWordCharacter(words[i]) && (i == 0 || !LineWords.IsWordCharacter(words[i - 1])))
            {
                count++;
                capitals += char.IsUpper(words[i]) ? 1 : 0;
            }
        }

        return count;
    }

    private static char FirstLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                return c;
            }
        }

        return ' ';
    }
}
