using System.Collections.Frozen;
using NewsletterFns.Extraction.Vocabularies;

namespace NewsletterFns.Extraction.Promotion;

/// <summary>One language's words of newsletter promotion, read from an embedded file of sections.</summary>
internal sealed class PromotionVocabulary
{
    private const string ResourcePrefix = "NewsletterFns.Extraction.Promotion.Vocabulary.";

    // Shorter words end others by chance.
    private const int ShortestCompoundEnd = 8;

    private static readonly string[] SectionNames = ["imperative", "call", "opener", "noun", "cue", "glue", "product", "self", "frequency", "said", "your", "inbox", "final", "label", "credit", "line", "edge", "companion", "tail", "more", "footer", "leave", "sponsor", "block", "contents", "offer", "take", "wall", "related"];

    private static readonly string[] WholeLineSections = ["line", "edge", "companion", "tail", "sponsor", "block", "contents", "wall", "related"];

    private static readonly Lazy<PromotionVocabulary[]> Loaded = new(() => [.. SectionedWords.ReadAll(ResourcePrefix, SectionNames, WholeLineSections).Select(file => new PromotionVocabulary(file.Sections))]);

    private readonly string[] _compoundEnds;

    private PromotionVocabulary(Dictionary<string, List<string>> sections)
    {
        Imperatives = new PhraseSet(sections["imperative"]);
        Calls = new PhraseSet(sections["call"]);
        Openers = new PhraseSet(sections["opener"]);
        Nouns = new PhraseSet([.. sections["noun"], .. sections["product"]]);
        Cues = new PhraseSet([.. sections["cue"], .. sections["frequency"]]);
        Glue = sections["glue"].ToFrozenSet(StringComparer.Ordinal);
        WholeLines = new LinePatternSet(sections["line"]);
        Products = new PhraseSet(sections["product"]);
        _compoundEnds = [.. sections["product"].Where(product => product.Length >= ShortestCompoundEnd && product.All(char.IsLetter))];
        Selves = new PhraseSet(sections["self"]);
        Frequencies = new PhraseSet(sections["frequency"]);
        Reports = new PhraseSet(sections["said"]);
        Yours = new PhraseSet(sections["your"]);
        Inboxes = new PhraseSet(sections["inbox"]);
        Finals = new PhraseSet(sections["final"]);
        Labels = new PhraseSet(sections["label"]);
        Credits = new PhraseSet(sections["credit"]);
        EdgeLines = new LinePatternSet(sections["edge"]);
        CompanionLines = new LinePatternSet(sections["companion"]);
        TailLines = new LinePatternSet(sections["tail"]);
        LeadOns = new PhraseSet(sections["more"]);
        FooterSigns = new PhraseSet(sections["footer"]);
        WaysOut = new PhraseSet(sections["leave"]);
        SponsorLabels = new LinePatternSet(sections["sponsor"]);
        FurnitureHeadings = new LinePatternSet(sections["block"]);
        ContentsHeadings = new LinePatternSet(sections["contents"]);
        Offers = new PhraseSet(sections["offer"]);
        Takes = new PhraseSet(sections["take"]);
        Walls = new LinePatternSet(sections["wall"]);
        RelatedHeadings = new LinePatternSet(sections["related"]);
    }

    private static readonly Lazy<FrozenSet<string>> LoadedTriggers = new(() => Loaded.Value.SelectMany(vocabulary => vocabulary.FirstWords()).ToFrozenSet(StringComparer.Ordinal));

    public static IReadOnlyList<PromotionVocabulary> All => Loaded.Value;

    /// <summary>A line without any of these words is no promotion in any language.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Triggers => LoadedTriggers.Value.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Verbs in forms that can only address the reader: iscriviti, abonnez-vous.</summary>
    public PhraseSet Imperatives { get; }

    /// <summary>Verbs in forms that may address the reader: subscribe, sign up, unlock.</summary>
    public PhraseSet Calls { get; }

    /// <summary>Whether any word begins a call; without one the language has nothing to say.</summary>
    public bool HasCall(string[] words) => Array.Exists(words, word => Imperatives.Begins(word) || Calls.Begins(word));

    /// <summary>Whether a part of a line only names things, such as «Instagram» after «Follow us on Facebook».</summary>
    public bool IsAllNouns(string[] words)
    {
        for (var i = 0; i < words.Length;)
        {
            var length = Nouns.MatchAt(words, i);
            if (length == 0)
            {
                return false;
            }

            i += length;
        }

        return true;
    }

    /// <summary>How many words name what is promoted at <paramref name="at"/>; «Ochtendnieuwsbrief» is a product as «nieuwsbrief» is.</summary>
    public int NounAt(string[] words, int at)
        => Nouns.MatchAt(words, at) is > 0 and var length ? length : _compoundEnds.Any(end => words[at].Length > end.Length && words[at].EndsWith(end, StringComparison.Ordinal)) ? 1 : 0;

    /// <summary>Words before a verb that stands later, as in German and Dutch: now, here.</summary>
    public PhraseSet Openers { get; }

    /// <summary>What is promoted: newsletter, subscription, account.</summary>
    public PhraseSet Nouns { get; }

    /// <summary>Signs of an offer or an address: free, your, our, today.</summary>
    public PhraseSet Cues { get; }

    /// <summary>Function words that are neutral when the share of promotional words is taken.</summary>
    public FrozenSet<string> Glue { get; }

    /// <summary>The nouns that are sent to readers: newsletter, digest, boletín.</summary>
    public PhraseSet Products { get; }

    /// <summary>What a newsletter calls itself with: this, our.</summary>
    public PhraseSet Selves { get; }

    /// <summary>How often it comes: weekly, every.</summary>
    public PhraseSet Frequencies { get; }

    /// <summary>Words that report what somebody says: said, secondo.</summary>
    public PhraseSet Reports { get; }

    /// <summary>Whose mailbox it comes to: your.</summary>
    public PhraseSet Yours { get; }

    /// <summary>Where it comes to: inbox, phone.</summary>
    public PhraseSet Inboxes { get; }

    /// <summary>Infinitives that address the reader at the end of a line: «4 Wochen für 1 Euro testen».</summary>
    public PhraseSet Finals { get; }

    /// <summary>What stands before a colon or bar where the line points elsewhere: «Read also: …».</summary>
    public PhraseSet Labels { get; }

    /// <summary>What stands before the names of photographers and agencies.</summary>
    public PhraseSet Credits { get; }

    /// <summary>Lines that are furniture wherever they stand.</summary>
    public LinePatternSet WholeLines { get; }

    /// <summary>Lines that are furniture at the beginning and at the end.</summary>
    public LinePatternSet EdgeLines { get; }

    /// <summary>Lines that are furniture below promotion: «Your guide to …».</summary>
    public LinePatternSet CompanionLines { get; }

    /// <summary>Lines that are furniture at the end only.</summary>
    public LinePatternSet TailLines { get; }

    /// <summary>What links that lead on to the whole article begin with: «Read more».</summary>
    public PhraseSet LeadOns { get; }

    /// <summary>What a letter's footer says somewhere: unsubscribe, all rights reserved.</summary>
    public PhraseSet FooterSigns { get; }

    /// <summary>Verbs of leaving a list: unsubscribe.</summary>
    public PhraseSet WaysOut { get; }

    /// <summary>Lines above the words of a sponsor.</summary>
    public LinePatternSet SponsorLabels { get; }

    /// <summary>Lines above blocks that ask to share, rate or follow a letter.</summary>
    public LinePatternSet FurnitureHeadings { get; }

    /// <summary>Lines above a letter's table of contents.</summary>
    public LinePatternSet ContentsHeadings { get; }

    /// <summary>What shops promise: discount, free shipping, few places left.</summary>
    public PhraseSet Offers { get; }

    /// <summary>What buttons below an offer say: reserve your place, try it.</summary>
    public PhraseSet Takes { get; }

    /// <summary>Lines where the text ends for those who do not pay.</summary>
    public LinePatternSet Walls { get; }

    /// <summary>Lines above a list of other posts at the end.</summary>
    public LinePatternSet RelatedHeadings { get; }

    private IEnumerable<string> FirstWords()
        => [.. Imperatives.FirstWords, .. Calls.FirstWords, .. Products.FirstWords, .. Inboxes.FirstWords, .. Labels.FirstWords, .. Credits.FirstWords, .. WholeLines.TriggerWords, .. EdgeLines.TriggerWords, .. TailLines.TriggerWords];
}
