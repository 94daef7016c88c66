using System.Numerics;
using System.Runtime.InteropServices;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Training.Names;

/// <summary>
/// Trains a linear-chain conditional random field by stochastic gradients (AdaGrad) with L1 regularisation by
/// regularised dual averaging (Duchi et al. 2011, Xiao 2010). Single-threaded and seeded: the same data gives the same weights.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Stride = EntityTags.Stride;

    private readonly TrainingOptions _options;
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<ulong> _hashes = [];
    private float[] _gradientSums = [];
    private float[] _squareSums = [];
    private readonly float[] _transitionSums = new float[Stride * Stride];
    private readonly float[] _transitionSquares = new float[Stride * Stride];
    private readonly List<int> _kept = [];
    private int _steps;

    public CrfTrainer(TrainingOptions options) => _options = options;

    /// <summary>Trains on documents whose evidence may be filled in.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="evidence">For each document the evidence of its words from a first pass, or <see langword="null"/> to train without.</param>
    /// <param name="lexicon">Goes into the model.</param>
    public NameModel Train(string language, IReadOnlyList<TrainingDocument> documents, IReadOnlyList<byte[]>? evidence, WordLexicon lexicon)
    {
        var sentences = new List<Example>();
        for (int d = 0; d < documents.Count; d++)
        {
            AddExamples(documents[d], evidence?[d], sentences);
        }

        Prune(sentences);
        _gradientSums = new float[_hashes.Count * Stride];
        _squareSums = new float[_hashes.Count * Stride];

        var random = new SplitMix(_options.Seed);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var lattice = new TagLattice();
        var transitions = new float[Stride * Stride];
        var factors = new float[Stride * Stride];
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            foreach (int s in order)
            {
                loss += Step(sentences[s], lattice, transitions, factors, random);
            }

            _options.Log?.Invoke($"{language} epoch {epoch + 1}: loss {loss / sentences.Count:F3}");
        }

        UpdateTransitions(transitions, factors);
        IEnumerable<(ulong, ReadOnlyMemory<float>)> Features()
        {
            for (int f = 0; f < _hashes.Count; f++)
            {
                var weights = new float[Stride];
                Weights(f, weights);
                yield return (_hashes[f], weights);
            }
        }

        return NameModel.Build(language, Features(), _options.Threshold, transitions, lexicon);
    }

    private void AddExamples(TrainingDocument document, byte[]? evidence, List<Example> into)
    {
        Span<ulong> buffer = stackalloc ulong[FeatureExtractor.MaxFeatures];
        foreach (SentenceRange sentence in document.Words.Sentences)
        {
            if (sentence.Count == 0)
            {
                continue;
            }

            Span<WordForm> words = document.Words.Words.AsSpan(sentence.Start, sentence.Count);
            for (int w = 0; w < words.Length; w++)
            {
                words[w].Evidence = evidence?[sentence.Start + w] ?? 0;
            }

            var rows = new List<int>();
            var starts = new int[words.Length + 1];
            var plain = new int[words.Length];
            var extractor = new FeatureExtractor(words, buffer);
            for (int w = 0; w < words.Length; w++)
            {
                foreach (ulong feature in extractor.Extract(w))
                {
                    ref int row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out bool known);
                    if (!known)
                    {
                        row = _hashes.Count;
                        _hashes.Add(feature);
                    }

                    rows.Add(row);
                }

                starts[w + 1] = rows.Count;
                plain[w] = rows.Count - (words[w].Evidence == 0 ? 0 : FeatureExtractor.EvidenceFeatures);
            }

            for (int w = 0; w < words.Length; w++)
            {
                words[w].Evidence = 0;
            }

            into.Add(new Example([.. rows], starts, plain, document.Gold.AsSpan(sentence.Start, sentence.Count).ToArray(), document.Set.Weight));
        }
    }

    /// <summary>Features that are seen too rarely say nothing of new text.</summary>
    private void Prune(List<Example> sentences)
    {
        var counts = new int[_hashes.Count];
        foreach (Example sentence in sentences)
        {
            foreach (int row in sentence.Rows)
            {
                counts[row]++;
            }
        }

        var renumbered = new int[counts.Length];
        List<ulong> kept = [];
        for (int row = 0; row < counts.Length; row++)
        {
            renumbered[row] = counts[row] >= _options.MinFeatureCount ? kept.Count : -1;
            if (renumbered[row] >= 0)
            {
                kept.Add(_hashes[row]);
            }
        }

        _rows.Clear();
        _hashes.Clear();
        _hashes.AddRange(kept);
        foreach (Example sentence in sentences)
        {
            for (int i = 0; i < sentence.Rows.Length; i++)
            {
                sentence.Rows[i] = renumbered[sentence.Rows[i]];
            }
        }
    }

    private double Step(Example sentence, TagLattice lattice, float[] transitions, float[] factors, SplitMix random)
    {
        // Half of the time the document's evidence is hidden, so that the model serves the first pass too.
        bool hide = random.NextDouble() < _options.HideEvidence;
        if (_steps % 8 == 0)
        {
            UpdateTransitions(transitions, factors);
        }

        _steps++;
        int count = sentence.Gold.Length;
        lattice.Reset(count);
        _kept.Clear();
        var boost = new Vector<float>(1 / (1 - _options.Dropout));
        Span<float> weights = stackalloc float[Stride];
        for (int w = 0; w < count; w++)
        {
            Span<float> scores = lattice.Scores(w);
            foreach (int row in sentence.Features(w, hide))
            {
                if (row >= 0 && (_options.Dropout == 0 || random.NextDouble() >= _options.Dropout))
                {
                    _kept.Add(row);
                    Weights(row, weights);
                    for (int i = 0; i < Stride; i += Vector<float>.Count)
                    {
                        (new Vector<float>(scores[i..]) + (boost * new Vector<float>(weights[i..]))).CopyTo(scores[i..]);
                    }
                }
            }

            _kept.Add(-1);
        }

        double gold = 0;
        for (int w = 0; w < count; w++)
        {
            gold += lattice.Scores(w)[sentence.Gold[w]] + (w == 0 ? 0 : transitions[(sentence.Gold[w - 1] * Stride) + sentence.Gold[w]]);
        }

        double logZ = lattice.ComputeMarginals(factors);
        Span<float> gradient = stackalloc float[Stride];
        int next = 0;
        for (int w = 0; w < count; w++)
        {
            gradient.Clear();
            lattice.Marginals(w, gradient);
            gradient[sentence.Gold[w]] -= 1;
            for (int i = 0; i < Stride; i++)
            {
                gradient[i] *= sentence.Weight;
            }

            for (; _kept[next] >= 0; next++)
            {
                int row = _kept[next];
                Accumulate(_gradientSums.AsSpan(row * Stride, Stride), _squareSums.AsSpan(row * Stride, Stride), gradient);
            }

            next++;
        }

        AccumulateTransitions(sentence, lattice, factors);
        return (logZ - gold) * sentence.Weight;
    }

    private void AccumulateTransitions(Example sentence, TagLattice lattice, float[] factors)
    {
        Span<float> expected = new float[Stride * Stride];
        for (int w = 0; w + 1 < sentence.Gold.Length; w++)
        {
            lattice.AddExpectedTransitions(w, factors, sentence.Weight, expected);
            expected[(sentence.Gold[w] * Stride) + sentence.Gold[w + 1]] -= sentence.Weight;
        }

        Accumulate(_transitionSums, _transitionSquares, expected);
    }

    private static void Accumulate(Span<float> sums, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        for (int i = 0; i < gradient.Length; i += Vector<float>.Count)
        {
            var g = new Vector<float>(gradient[i..]);
            (new Vector<float>(sums[i..]) + g).CopyTo(sums[i..]);
            (new Vector<float>(squares[i..]) + (g * g)).CopyTo(squares[i..]);
        }
    }

    /// <summary>The weights that the gradients so far stand for: dual averaging keeps no others.</summary>
    private void Weights(int row, Span<float> into) => Weights(_gradientSums.AsSpan(row * Stride, Stride), _squareSums.AsSpan(row * Stride, Stride), _options.L1 * _steps, into);

    private void Weights(ReadOnlySpan<float> sums, ReadOnlySpan<float> squares, float penalty, Span<float> into)
    {
        var rate = new Vector<float>(_options.LearningRate);
        var shrink = new Vector<float>(penalty);
        var ridge = new Vector<float>(_options.L2 * _steps * _options.LearningRate);
        for (int i = 0; i < into.Length; i += Vector<float>.Count)
        {
            var sum = new Vector<float>(sums[i..]);
            Vector<float> size = Vector.Max(Vector.Abs(sum) - shrink, Vector<float>.Zero);
            Vector<float> step = rate * size / (Vector.SquareRoot(new Vector<float>(squares[i..])) + ridge + new Vector<float>(1e-6f));
            Vector.ConditionalSelect(Vector.LessThan(sum, Vector<float>.Zero), step, -step).CopyTo(into[i..]);
        }
    }

    private void UpdateTransitions(float[] transitions, float[] factors)
    {
        Weights(_transitionSums, _transitionSquares, 0, transitions);
        for (int i = 0; i < transitions.Length; i++)
        {
            factors[i] = MathF.Exp(transitions[i]);
        }
    }

    private sealed record Example(int[] Rows, int[] Starts, int[] Plain, byte[] Gold, float Weight)
    {
        /// <summary>Feature rows of a word; a document's evidence stands at the end.</summary>
        public ReadOnlySpan<int> Features(int word, bool withoutEvidence) => Rows.AsSpan(Starts[word]..(withoutEvidence ? Plain[word] : Starts[word + 1]));
    }
}
