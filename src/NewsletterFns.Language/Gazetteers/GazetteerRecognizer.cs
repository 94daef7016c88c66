using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Gazetteers;

/// <summary>Finds countries, large cities and well-known bodies by their names alone, for languages without a trained recogniser.</summary>
internal static class GazetteerRecognizer
{
    private const double Confidence = 0.6;
    private const NameKinds Certain = NameKinds.Country | NameKinds.Body | NameKinds.LargeCity;

    /// <summary>A trained name's confidence below which a known body is one whatever it was taken for.</summary>
    private const double Uncertain = 0.85;

    /// <summary>Shorter words in mixed case are taken for bodies only where they do not begin a sentence.</summary>
    private const int LongWord = 7;

    /// <summary>Adds the well-known companies and bodies that a trained recogniser missed, and corrects those that it took for persons or places without being certain.</summary>
    /// <param name="document">The document's words.</param>
    /// <param name="names">The recogniser's mentions in text order; receives the others at its end.</param>
    public static void AddBodies(DocumentWords document, List<RecognizedMention> names)
    {
        int next = 0, trained = names.Count;
        foreach (SentenceRange sentence in document.Sentences)
        {
            ReadOnlySpan<WordForm> words = document.Words.AsSpan(sentence.Start, sentence.Count);
            for (int i = 0; i < words.Length; i++)
            {
                int length = NameAt(words, i, out NameKinds kinds);
                if ((kinds & NameKinds.Body) != 0 && (kinds & ~(NameKinds.Body | NameKinds.Company | NameKinds.RarePersonName)) == 0 && (length > 1 || IsBody(in words[i], i == 0)))
                {
                    int start = words[i].Offset, end = words[i + length - 1].Offset + words[i + length - 1].Length;
                    while (next < trained && names[next].End <= start)
                    {
                        next++;
                    }

                    if (next == trained || names[next].Offset >= end)
                    {
                        names.Add(new RecognizedMention(start, end - start, EntityCategory.Organization, null, Confidence));
                    }
                    else if (names[next] is { Category: EntityCategory.Person or EntityCategory.Location, Confidence: < Uncertain } wrong && wrong.Offset == start && wrong.End == end)
                    {
                        names[next] = wrong with { Category = EntityCategory.Organization };
                    }
                }

                i += length - 1;
            }
        }
    }

    /// <summary>«ESA» is one, «Esa» at the start of a Spanish sentence is not.</summary>
    private static bool IsBody(ref readonly WordForm word, bool first) =>
        !word.Entry.IsCommon && (word.DocumentCase & 1) == 0 && (word.AllCapitals || !first || word.Length >= LongWord);

    /// <summary>How many words the gazetteer's name at a word has, and what it may name.</summary>
    private static int NameAt(ReadOnlySpan<WordForm> words, int i, out NameKinds kinds)
    {
        int length = 1;
        kinds = (NameKinds)(words[i].Names & 0xFFFF);
        if (words[i].Names > 0xFFFF)
        {
            while (i + length < words.Length && words[i + length].Names >> 16 == words[i].Names >> 16)
            {
                length++;
            }

            kinds = (NameKinds)(words[i].Names >> 16);
        }

        return length;
    }

    /// <summary>Appends the mentions of a document.</summary>
    public static void Recognize(DocumentWords document, List<RecognizedMention> into, CancellationToken cancellationToken)
    {
        foreach (SentenceRange sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<WordForm> words = document.Words.AsSpan(sentence.Start, sentence.Count);
            for (int i = 0; i < words.Length; i++)
            {
                int length = NameAt(words, i, out NameKinds kinds);

                // A capital at the start of a sentence is no evidence, and short or ambiguous names are too often words.
                bool usable = (kinds & Certain) != 0 && (i > 0 || length > 1 || (kinds & (NameKinds.Country | NameKinds.Body)) != 0)
                    && (length > 1 || words[i].Length > 3) && (kinds & (NameKinds.GivenName | NameKinds.FamilyName)) == 0;
                if (usable)
                {
                    string category = (kinds & NameKinds.Body) != 0 ? EntityCategory.Organization : EntityCategory.Location;
                    int end = words[i + length - 1].Offset + words[i + length - 1].Length;
                    into.Add(new RecognizedMention(words[i].Offset, end - words[i].Offset, category, null, Confidence));
                }

                i += length - 1;
            }
        }
    }
}
