using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.KeyPhrases;

/// <summary>A word or word group that may become a key phrase.</summary>
/// <param name="Terms">Its terms in order, connecting words included.</param>
internal sealed class PhraseCandidate(int[] terms)
{
    private readonly Dictionary<string, (int Count, TextSpan Place)> _forms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Its terms in order, connecting words included.</summary>
    public int[] Terms { get; } = terms;

    /// <summary>How often it stands in the text, in any form.</summary>
    public int Count { get; private set; }

    /// <summary>The sentence of its first place.</summary>
    public int FirstSentence { get; private set; } = int.MaxValue;

    /// <summary>Whether it is, or is part of, a name.</summary>
    public bool IsName { get; set; }

    /// <summary>How much it says of the text.</summary>
    public double Score { get; set; }

    /// <summary>Counts a place.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="sentence">In which sentence.</param>
    /// <param name="startsSentence">Whether a capital there says nothing.</param>
    public void Add(string text, TextSpan place, int sentence, bool startsSentence)
    {
        Count++;
        FirstSentence = Math.Min(FirstSentence, sentence);
        var form = text.Substring(place.Offset, place.Length);
        if (!_forms.TryGetValue(form, out var known))
        {
            _forms.Add(form, (1, place));
            return;
        }

        // The first place stands for the form, or the first inside a sentence, where its case is its own.
        var better = !startsSentence && char.IsUpper(text[known.Place.Offset]) && char.IsLower(text[place.Offset]);
        _forms[form] = (known.Count + 1, better ? place : known.Place);
    }

    /// <summary>Where its most frequent form stands, of equals the first.</summary>
    public TextSpan Place()
    {
        var best = default((int Count, TextSpan Place));
        foreach (var form in _forms.Values)
        {
            if (form.Count > best.Count || (form.Count == best.Count && form.Place.Offset < best.Place.Offset))
            {
                best = form;
            }
        }

        return best.Place;
    }
}
