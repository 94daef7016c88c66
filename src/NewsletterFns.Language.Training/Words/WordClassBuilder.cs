using System.Runtime.InteropServices;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Training.Words;

/// <summary>Builds a language's lexicon from unlabelled sentences: how words are written, and classes of words that have the same neighbours.</summary>
internal static class WordClassBuilder
{
    private const int FineClasses = 256;
    private const int CoarseClasses = 48;
    private const int MinCount = 2;
    private const int Rounds = 12;

    /// <summary>Builds the lexicon; the same sentences in the same order give the same.</summary>
    public static WordLexicon Build(IReadOnlyList<string> sentences)
    {
        var ids = new Dictionary<ulong, int>();
        var words = new List<WordCount>();
        var lines = new List<int[]>();
        var tokens = new List<Token>();
        foreach (string sentence in sentences)
        {
            tokens.Clear();
            Tokenizer.Tokenize(sentence, 0, sentence.Length, tokens);
            var line = new int[tokens.Count];
            bool first = true;
            for (int i = 0; i < tokens.Count; i++)
            {
                ReadOnlySpan<char> form = tokens[i].In(sentence);
                ulong hash = DocumentWords.LowerHash(form);
                ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, hash, out bool known);
                if (!known)
                {
                    id = words.Count;
                    words.Add(new WordCount { Hash = hash });
                }

                line[i] = id;
                WordCount word = words[id];
                word.Count++;
                if (!char.IsLetter(form[0]))
                {
                    continue;
                }

                if (!char.IsUpper(form[0]))
                {
                    word.Lower++;
                }
                else if (!first)
                {
                    word.Capitalised++;
                }

                first = false;
            }

            lines.Add(line);
        }

        int[] order = [.. Enumerable.Range(0, words.Count).Where(w => words[w].Count >= MinCount).OrderByDescending(w => words[w].Count).ThenBy(w => words[w].Hash)];
        int[] fine = Cluster(order, words.Count, lines, FineClasses), coarse = Cluster(order, words.Count, lines, CoarseClasses);
        return WordLexicon.Build([.. order.Select(w => KeyValuePair.Create(words[w].Hash, new WordEntry((ushort)(fine[w] + 1), (byte)(coarse[w] + 1), CaseOf(words[w]))))]);
    }

    private static byte CaseOf(WordCount word)
    {
        int seen = word.Lower + word.Capitalised;
        return seen == 0 ? (byte)0
            : word.Capitalised == 0 ? (byte)1
            : word.Lower == 0 ? (byte)5
            : word.Lower > word.Capitalised * 4 ? (byte)2
            : word.Capitalised > word.Lower * 4 ? (byte)4 : (byte)3;
    }

    /// <summary>Exchange clustering (Kneser and Ney 1993, with the two-sided bigram objective of Martin et al. 1998).</summary>
    private static int[] Cluster(int[] order, int wordCount, List<int[]> lines, int classes)
    {
        // The last class holds rare words, the one after it the sentence's edges; neither is ever exchanged.
        int rare = classes, edge = classes + 1, all = classes + 2;
        var of = new int[wordCount];
        Array.Fill(of, rare);
        for (int i = 0; i < order.Length; i++)
        {
            of[order[i]] = i % classes;
        }

        (int[] leftStarts, int[] left) = Neighbours(lines, wordCount, -1);
        (int[] rightStarts, int[] right) = Neighbours(lines, wordCount, +1);
        var bigrams = new int[all, all];
        var totals = new long[all];
        int ClassOf(int word) => word < 0 ? edge : of[word];
        for (int w = 0; w < wordCount; w++)
        {
            foreach (int next in right.AsSpan(rightStarts[w]..rightStarts[w + 1]))
            {
                bigrams[of[w], ClassOf(next)]++;
            }

            totals[of[w]] += rightStarts[w + 1] - rightStarts[w];
        }

        foreach (int[] line in lines)
        {
            bigrams[edge, line.Length > 0 ? of[line[0]] : edge]++;
        }

        var before = new int[all];
        var after = new int[all];
        var touched = new List<int>();
        for (int round = 0; round < Rounds; round++)
        {
            int moved = 0;
            foreach (int w in order)
            {
                int from = of[w], self = 0, count = rightStarts[w + 1] - rightStarts[w];
                touched.Clear();
                foreach (int word in left.AsSpan(leftStarts[w]..leftStarts[w + 1]))
                {
                    if (word == w)
                    {
                        self++;
                        continue;
                    }

                    int c = ClassOf(word);
                    if (before[c]++ == 0 && after[c] == 0)
                    {
                        touched.Add(c);
                    }
                }

                foreach (int word in right.AsSpan(rightStarts[w]..rightStarts[w + 1]))
                {
                    if (word == w)
                    {
                        continue;
                    }

                    int c = ClassOf(word);
                    if (after[c]++ == 0 && before[c] == 0)
                    {
                        touched.Add(c);
                    }
                }

                // Take the word out, then ask each class what it gains from it.
                foreach (int c in touched)
                {
                    bigrams[c, from] -= before[c];
                    bigrams[from, c] -= after[c];
                }

                bigrams[from, from] -= self;
                totals[from] -= count;
                int best = from;
                double bestGain = double.NegativeInfinity;
                for (int to = 0; to < classes; to++)
                {
                    double gain = (2 * XLogX(totals[to])) - (2 * XLogX(totals[to] + count));
                    foreach (int c in touched)
                    {
                        if (c == to)
                        {
                            continue;
                        }

                        gain += XLogX(bigrams[c, to] + before[c]) - XLogX(bigrams[c, to]) + XLogX(bigrams[to, c] + after[c]) - XLogX(bigrams[to, c]);
                    }

                    gain += XLogX(bigrams[to, to] + before[to] + after[to] + self) - XLogX(bigrams[to, to]);
                    if (gain > bestGain + 1e-9)
                    {
                        (bestGain, best) = (gain, to);
                    }
                }

                foreach (int c in touched)
                {
                    bigrams[c, best] += before[c];
                    bigrams[best, c] += after[c];
                    before[c] = after[c] = 0;
                }

                bigrams[best, best] += self;
                totals[best] += count;
                of[w] = best;
                moved += best == from ? 0 : 1;
            }

            if (moved * 100 < order.Length)
            {
                break;
            }
        }

        return of;
    }

    private static readonly double[] XLogXTable = [.. Enumerable.Range(0, 4096).Select(x => x == 0 ? 0 : x * Math.Log(x))];

    private static double XLogX(long x) => x < XLogXTable.Length ? XLogXTable[x] : x * Math.Log(x);

    private static (int[] Starts, int[] Words) Neighbours(List<int[]> lines, int wordCount, int side)
    {
        var starts = new int[wordCount + 1];
        foreach (int word in lines.SelectMany(l => l))
        {
            starts[word + 1]++;
        }

        for (int w = 0; w < wordCount; w++)
        {
            starts[w + 1] += starts[w];
        }

        var words = new int[starts[^1]];
        int[] next = [.. starts];
        foreach (int[] line in lines)
        {
            for (int i = 0; i < line.Length; i++)
            {
                int at = i + side;
                words[next[line[i]]++] = at < 0 || at >= line.Length ? -1 : line[at];
            }
        }

        return (starts, words);
    }

    private sealed class WordCount
    {
        public ulong Hash { get; init; }

        public int Count { get; set; }

        public int Lower { get; set; }

        public int Capitalised { get; set; }
    }
}
