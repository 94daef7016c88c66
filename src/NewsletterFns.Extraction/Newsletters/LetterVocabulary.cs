using NewsletterFns.Extraction.Promotion;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>What lines of letters say, by the words of every language.</summary>
internal static class LetterVocabulary
{
    private const int MaxLeadOnWords = 7;
    private const int MaxLabelLength = 120;
    private const int MaxFooterLine = 700;

    /// <summary>Whether a link or button only leads on: «Read more», «Zum Artikel →».</summary>
    public static bool LeadsOn(string text)
    {
        if (text.Length > 50)
        {
            return false;
        }

        var words = LineWords.Split(text);
        return words.Length == 0 || (words.Length <= MaxLeadOnWords && PromotionVocabulary.All.Any(vocabulary => LeadsOn(vocabulary, words, text[^1])));
    }

    // «More» and «Leggi» begin headlines as well; with an arrow, alone or as «Weiterlesen auf …» they do not.
    private static bool LeadsOn(PromotionVocabulary vocabulary, string[] words, char last)
        => vocabulary.LeadOns.MatchAt(words, 0) is > 0 and var length
            && (words.Length == length || last is '→' or '»' or '>' or '›' or '…' || (words.Length - length <= 3 && (length > 1 || words[0].Length > 9)));

    /// <summary>Whether a line labels what a sponsor says; <paramref name="names"/> tells whether it names the sponsor.</summary>
    public static bool IsSponsorLabel(string text, out bool names)
    {
        names = false;
        if (text.Length > MaxLabelLength || text[^1] is '.' or '!' or '?')
        {
            return false;
        }

        var words = LineWords.Split(text);
        if (words.Length > 0 && PromotionVocabulary.All.Any(vocabulary => vocabulary.SponsorLabels.Matches(words)))
        {
            names = words.Length > 2;
            return true;
        }

        // «Find slow queries early (Sponsor)»
        if (text[^1] == ')' && LineWords.Split(text.AsSpan(text.LastIndexOf('(') + 1)) is { Length: > 0 } last && PromotionVocabulary.All.Any(vocabulary => vocabulary.SponsorLabels.Matches(last)))
        {
            return true;
        }

        // «Anzeige: …», «AD | …»
        var end = text.AsSpan().IndexOfAny(":|–—");
        var label = end > 0 ? LineWords.Split(text.AsSpan(0, end)) : [];
        names = true;
        return label.Length is > 0 and <= 3 && PromotionVocabulary.All.Any(vocabulary => vocabulary.SponsorLabels.Matches(label));
    }

    /// <summary>Whether a line heads a block that asks to share, rate, follow or pay.</summary>
    public static bool HeadsFurniture(string text) => text.Length <= 180 && Any(text, (vocabulary, words) => vocabulary.FurnitureHeadings.Matches(words));

    /// <summary>Whether a line heads a table of contents.</summary>
    public static bool HeadsContents(string text) => text.Length <= 80 && Any(text, (vocabulary, words) => vocabulary.ContentsHeadings.Matches(words));

    /// <summary>Whether a line says what only footers say: why it was sent, how to leave, whose the rights are.</summary>
    public static bool IsFooter(string text) => text.Length <= MaxFooterLine && Says(LineWords.Split(text), vocabulary => vocabulary.FooterSigns);

    /// <summary>Whether a line tells its reader how to leave the list.</summary>
    public static bool TellsWayOut(string text)
        => text.Length <= MaxFooterLine && LineWords.Split(text) is var words && Says(words, vocabulary => vocabulary.WaysOut) && Says(words, vocabulary => vocabulary.Yours, vocabulary => vocabulary.Calls);

    /// <summary>Whether a link's words name the way out of the list.</summary>
    public static bool NamesWayOut(string text) => Says(LineWords.Split(text), vocabulary => vocabulary.WaysOut);

    /// <summary>Whether a link begins like one that leads on, whatever it names: «Read part one of the report».</summary>
    public static bool BeginsLikeLeadOn(string text) => LineWords.Split(text) is [var first, ..] && PromotionVocabulary.All.Any(vocabulary => vocabulary.LeadOns.Begins(first));

    /// <summary>Whether a box offers something to its reader: a price or discount, and who is meant.</summary>
    public static bool Offers(string text)
    {
        var words = LineWords.Split(text);
        return (text.AsSpan().ContainsAny('%', '€') || words.Any(PromotionScore.IsCurrency) || Promises(text)) && Says(words, vocabulary => vocabulary.Yours, vocabulary => vocabulary.Nouns);
    }

    /// <summary>Whether a line promises what shops promise: a discount, a code, free shipping.</summary>
    public static bool Promises(string text) => Says(LineWords.Split(text), vocabulary => vocabulary.Offers);

    /// <summary>Whether a button takes an offer: «Reserve your place», «Platz sichern».</summary>
    public static bool TakesOffer(string text)
        => text.Length <= 40 && LineWords.Split(text) is { Length: > 0 and <= 6 } words && PromotionVocabulary.All.Any(vocabulary => vocabulary.Takes.MatchAt(words, 0) > 0);

    /// <summary>Whether the text ends here for those who do not pay.</summary>
    public static bool IsWall(string text) => text.Length <= 200 && Any(text, (vocabulary, words) => vocabulary.Walls.Matches(words));

    /// <summary>Whether a line heads a list of other posts.</summary>
    public static bool HeadsRelated(string text) => text.Length <= 60 && Any(text, (vocabulary, words) => vocabulary.RelatedHeadings.Matches(words));

    private static bool Says(string[] words, params ReadOnlySpan<Func<PromotionVocabulary, PhraseSet>> phrases)
    {
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var vocabulary in PromotionVocabulary.All)
            {
                foreach (var phrase in phrases)
                {
                    if (phrase(vocabulary).MatchAt(words, i) > 0)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool Any(string text, Func<PromotionVocabulary, string[], bool> test)
    {
        var words = LineWords.Split(text);
        return words.Length > 0 && PromotionVocabulary.All.Any(vocabulary => test(vocabulary, words));
    }
}
