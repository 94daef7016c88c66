using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;
using NewsletterFns.Language.Training.Data;

namespace NewsletterFns.Language.Training.Names;

/// <summary>A few consecutive labelled sentences with their words and gold tags.</summary>
internal sealed class TrainingDocument
{
    private TrainingDocument(IReadOnlyList<LabelledSentence> lines, DocumentWords words, byte[] gold, TrainingSet set, int[] lineStarts)
    {
        Lines = lines;
        Words = words;
        Gold = gold;
        Set = set;
        LineStarts = lineStarts;
    }

    public IReadOnlyList<LabelledSentence> Lines { get; }

    public DocumentWords Words { get; }

    /// <summary>Tag of each word.</summary>
    public byte[] Gold { get; }

    /// <summary>Where it comes from.</summary>
    public TrainingSet Set { get; }

    /// <summary>Where each line begins in the joined text.</summary>
    public int[] LineStarts { get; }

    /// <summary>Makes a document of labelled lines.</summary>
    public static TrainingDocument Create(IReadOnlyList<LabelledSentence> lines, TrainingSet set, WordLexicon lexicon, Gazetteer gazetteer)
    {
        string text = string.Join('\n', lines.Select(l => l.Text));
        var tokens = new List<Token>();
        var tokenStarts = new int[lines.Count + 1];
        var starts = new int[lines.Count];
        int start = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            tokenStarts[i] = tokens.Count;
            Tokenizer.Tokenize(text, start, lines[i].Text.Length, tokens, lines[i].Lang);
            starts[i] = start;
            start += lines[i].Text.Length + 1;
        }

        tokenStarts[^1] = tokens.Count;
        DocumentWords words = DocumentWords.Describe(text, tokens, tokenStarts, lexicon, gazetteer, lines[0].Lang);
        var gold = new byte[words.Words.Length];
        int word = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            foreach (LabelledEntity entity in lines[i].Entities.OrderBy(e => e.Offset))
            {
                int from = starts[i] + entity.Offset, to = from + entity.Length;
                while (word < gold.Length && words.Words[word].Offset + words.Words[word].Length <= from)
                {
                    word++;
                }

                int first = word;
                while (word < gold.Length && words.Words[word].Offset < to)
                {
                    word++;
                }

                int category = Array.IndexOf(EntityTags.Categories, entity.Category);
                if (word == first || category < 0)
                {
                    continue;
                }

                for (int w = first; w < word; w++)
                {
                    int position = word - first == 1 ? EntityTags.Unit : w == first ? EntityTags.Begin : w == word - 1 ? EntityTags.Last : EntityTags.Inside;
                    gold[w] = (byte)EntityTags.Tag(category, position);
                }
            }
        }

        return new TrainingDocument(lines, words, gold, set, starts);
    }

    /// <summary>Forgets which words are ordinary nouns: only a recogniser of the language that gives them capitals needs to know.</summary>
    public void ForgetNouns()
    {
        const uint Nouns = (uint)(NameKinds.CommonNoun | NameKinds.CompoundNoun);
        foreach (ref WordForm word in Words.Words.AsSpan())
        {
            word.Names &= ~(Nouns | (Nouns << 16));
        }
    }

    /// <summary>Makes every word one that no other document has; what it looks like, its role and the gazetteer's knowledge stay.</summary>
    public void Mask(ulong document)
    {
        foreach (ref WordForm word in Words.Words.AsSpan())
        {
            if (!word.IsWord)
            {
                continue;
            }

            word.Lower = FeatureHash.Mix(word.Lower, document);
            for (int n = 0; n < Affixes.Longest && !word.Capitalised && word.Prefixes[n] != 0; n++)
            {
                word.Prefixes[n] = FeatureHash.Mix(word.Prefixes[n], document);
                word.Suffixes[n] = FeatureHash.Mix(word.Suffixes[n], document);
            }
        }
    }

    /// <summary>Cuts a labelled file into documents.</summary>
    public static IEnumerable<TrainingDocument> Cut(IReadOnlyList<LabelledSentence> lines, TrainingSet set, WordLexicon lexicon, Gazetteer gazetteer)
    {
        IEnumerable<LabelledSentence[]> blocks = set.Block > 0 ? lines.Chunk(set.Block) : lines.GroupBy(l => l.Id).Select(g => g.ToArray());
        return blocks.Select(block => Create(block, set, lexicon, gazetteer));
    }
}
