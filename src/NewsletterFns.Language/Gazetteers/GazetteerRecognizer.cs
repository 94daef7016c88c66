using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Gazetteers;

/// <summary>Finds countries, large cities and well-known bodies by their names alone, for languages without a trained recogniser.</summary>
internal static class GazetteerRecognizer
{
    private const double Confidence = 0.6;
    private const NameKinds Certain = NameKinds.Country | NameKinds.Body | NameKinds.LargeCity;

    /// <summary>Appends the mentions of a document.</summary>
    public static void Recognize(DocumentWords document, List<RecognizedMention> into, CancellationToken cancellationToken)
    {
        foreach (SentenceRange sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<WordForm> words = document.Words.AsSpan(sentence.Start, sentence.Count);
            for (int i = 0; i < words.Length; i++)
            {
                int length = 1;
                var kinds = (NameKinds)(words[i].Names & 0xFF);
                if (words[i].Names > 0xFF)
                {
                    while (i + length < words.Length && words[i + length].Names >> 8 == words[i].Names >> 8)
                    {
                        length++;
                    }

                    kinds = (NameKinds)(words[i].Names >> 8);
                }

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
