namespace NewsletterFns.Language.Recognition;

/// <summary>The tags of one sentence under a linear-chain conditional random field: best path and marginals. Reused from sentence to sentence.</summary>
internal sealed class TagLattice
{
    private float[] _scores = new float[64 * EntityTags.Stride];
    private float[] _forward = new float[64 * EntityTags.Stride];
    private float[] _backward = new float[64 * EntityTags.Stride];
    private float[] _emissions = new float[64 * EntityTags.Stride];
    private byte[] _back = new byte[64 * EntityTags.Stride];

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The scores of a word's tags, to be filled in before asking for paths or marginals.</summary>
    public Span<float> Scores(int word) => _scores.AsSpan(word * EntityTags.Stride, EntityTags.Stride);

    /// <summary>Starts a sentence; all scores are 0.</summary>
    public void Reset(int count)
    {
        Count = count;
        int size = count * EntityTags.Stride;
        if (size > _scores.Length)
        {
            size += size / 2;
            _scores = new float[size];
            _forward = new float[size];
            _backward = new float[size];
            _emissions = new float[size];
            _back = new byte[size];
        }

        _scores.AsSpan(0, count * EntityTags.Stride).Clear();
    }

    /// <summary>The tags with the highest total score that form whole entities.</summary>
    /// <param name="transitions">Score of tag b after tag a at [a × stride + b].</param>
    /// <param name="tags">Receives one tag per word.</param>
    public void FindBestPath(ReadOnlySpan<float> transitions, Span<byte> tags)
    {
        const int Stride = EntityTags.Stride;
        for (int tag = 0; tag < EntityTags.Count; tag++)
        {
            _forward[tag] = EntityTags.MayStart(tag) ? _scores[tag] : float.NegativeInfinity;
        }

        for (int i = 1; i < Count; i++)
        {
            int here = i * Stride, last = here - Stride;
            for (int tag = 0; tag < EntityTags.Count; tag++)
            {
                float best = float.NegativeInfinity;
                int from = 0;
                foreach (int previous in EntityTags.Predecessors[tag])
                {
                    float score = _forward[last + previous] + transitions[(previous * Stride) + tag];
                    if (score > best)
                    {
                        (best, from) = (score, previous);
                    }
                }

                _forward[here + tag] = best + _scores[here + tag];
                _back[here + tag] = (byte)from;
            }
        }

        int at = (Count - 1) * Stride, end = 0;
        for (int tag = 1; tag < EntityTags.Count; tag++)
        {
            if (EntityTags.MayEnd(tag) && _forward[at + tag] > _forward[at + end])
            {
                end = tag;
            }
        }

        for (int i = Count - 1; i >= 0; i--)
        {
            tags[i] = (byte)end;
            end = _back[(i * Stride) + end];
        }
    }

    /// <summary>Computes every word's tag probabilities, to be read with <see cref="Marginals"/>.</summary>
    /// <param name="transitions">Exponentials of the transition scores.</param>
    /// <returns>Logarithm of the sum over all paths.</returns>
    public double ComputeMarginals(ReadOnlySpan<float> transitions)
    {
        const int Stride = EntityTags.Stride;
        double logZ = 0;
        for (int i = 0; i < Count; i++)
        {
            int here = i * Stride;
            float max = float.NegativeInfinity;
            for (int tag = 0; tag < EntityTags.Count; tag++)
            {
                max = Math.Max(max, _scores[here + tag]);
            }

            float sum = 0;
            for (int tag = 0; tag < EntityTags.Count; tag++)
            {
                float emission = MathF.Exp(_scores[here + tag] - max);
                _emissions[here + tag] = emission;
                float arrive = 0;
                if (i == 0)
                {
                    arrive = EntityTags.MayStart(tag) ? 1 : 0;
                }
                else
                {
                    foreach (int previous in EntityTags.Predecessors[tag])
                    {
                        arrive += _forward[here - Stride + previous] * transitions[(previous * Stride) + tag];
                    }
                }

                float value = arrive * emission;
                _forward[here + tag] = value;
                sum += value;
            }

            Scale(_forward.AsSpan(here, EntityTags.Count), sum);
            logZ += max + Math.Log(sum);
        }

        int end = (Count - 1) * Stride;
        float endMass = 0;
        for (int tag = 0; tag < EntityTags.Count; tag++)
        {
            _backward[end + tag] = EntityTags.MayEnd(tag) ? 1 : 0;
            endMass += _forward[end + tag] * _backward[end + tag];
        }

        for (int i = Count - 2; i >= 0; i--)
        {
            int here = i * Stride, next = here + Stride;
            _backward.AsSpan(here, EntityTags.Count).Clear();
            for (int tag = 0; tag < EntityTags.Count; tag++)
            {
                float value = _backward[next + tag] * _emissions[next + tag];
                foreach (int previous in EntityTags.Predecessors[tag])
                {
                    _backward[here + previous] += value * transitions[(previous * Stride) + tag];
                }
            }

            float sum = 0;
            for (int tag = 0; tag < EntityTags.Count; tag++)
            {
                sum += _backward[here + tag];
            }

            Scale(_backward.AsSpan(here, EntityTags.Count), sum);
        }

        return logZ + Math.Log(endMass);
    }

    /// <summary>Writes the probabilities of a word's tags.</summary>
    public void Marginals(int word, Span<float> into)
    {
        int here = word * EntityTags.Stride;
        float sum = 0;
        for (int tag = 0; tag < EntityTags.Count; tag++)
        {
            into[tag] = _forward[here + tag] * _backward[here + tag];
            sum += into[tag];
        }

        Scale(into[..EntityTags.Count], sum);
    }

    /// <summary>Adds the expected number of transitions between a word and the next, times a factor.</summary>
    public void AddExpectedTransitions(int word, ReadOnlySpan<float> transitions, float factor, Span<float> into)
    {
        const int Stride = EntityTags.Stride;
        int here = word * Stride, next = here + Stride;
        float sum = 0;
        for (int tag = 0; tag < EntityTags.Count; tag++)
        {
            float value = _backward[next + tag] * _emissions[next + tag];
            foreach (int previous in EntityTags.Predecessors[tag])
            {
                sum += _forward[here + previous] * transitions[(previous * Stride) + tag] * value;
            }
        }

        if (sum <= 0)
        {
            return;
        }

        for (int tag = 0; tag < EntityTags.Count; tag++)
        {
            float value = _backward[next + tag] * _emissions[next + tag] * factor / sum;
            foreach (int previous in EntityTags.Predecessors[tag])
            {
                into[(previous * Stride) + tag] += _forward[here + previous] * transitions[(previous * Stride) + tag] * value;
            }
        }
    }

    private static void Scale(Span<float> values, float sum)
    {
        if (sum > 0)
        {
            float factor = 1 / sum;
            foreach (ref float value in values)
            {
                value *= factor;
            }
        }
    }
}
