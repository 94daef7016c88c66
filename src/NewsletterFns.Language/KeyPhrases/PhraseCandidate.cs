using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.KeyPhrases;

/// <summary>A word, a word group or an entity that may become a key phrase.</summary>
/// <param name="Terms">Its terms in order, connecting words included.</param>
/// <param name="Count">How often it stands in the text, in any form.</param>
/// <param name="FirstSentence">The sentence of its first place.</param>
/// <param name="IsName">Whether it is a name.</param>
/// <param name="Place">Where it is to be quoted from, where that is settled: the canonical name of an entity.</param>
internal sealed record PhraseCandidate(int[] Terms, int Count, int FirstSentence, bool IsName, TextSpan? Place)
{
    /// <summary>How much it says of the text.</summary>
    public double Score { get; init; }
}
