using System.Buffers;

namespace NewsletterFns.Language.Recognition;

/// <summary>Finds persons, places, organisations, events and products with a trained model: each sentence once for itself, then again with what the rest of the document says.</summary>
internal sealed class NameRecognizer
{
    /// <summary>Words of a document whose sums are kept between the passes; 96 bytes each.</summary>
    private const int MaxKeptWords = 50_000;

    private readonly NameModel _model;

    /// <summary>Creates a recogniser; it may be used from several threads.</summary>
    public NameRecognizer(NameModel model) => _model = model;

    /// <summary>The model in use.</summary>
    public NameModel Model => _model;

    /// <summary>The model's name and version.</summary>
    public string Version => _model.Language == NameModels.Multilingual ? "names-mul-2" : $"names-{_model.Language}-3";

    /// <summary>Recognises the names of a document.</summary>
    /// <param name="document">The document's words; their evidence is filled in.</param>
    /// <param name="into">Receives the mentions in text order.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public void Recognize(DocumentWords document, List<RecognizedMention> into, CancellationToken cancellationToken)
    {
        var lattice = new TagLattice();
        var tags = new byte[document.Words.Length];

        // Evidence only adds features, so the second pass begins where the first one ended; very long documents are counted anew.
        int kept = Math.Min(document.Words.Length, MaxKeptWords);
        int[] sums = ArrayPool<int>.Shared.Rent(Math.Max(1, kept * EntityTags.Stride));
        try
        {
            foreach (SentenceRange sentence in document.Sentences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Span<int> own = KeptOf(sentence, sums, kept);
                Sum(document, sentence, own);
                Fill(document, sentence, own, lattice);
                FindTags(sentence, lattice, tags);
            }

            var changed = new bool[document.Words.Length];
            DocumentEvidence.Gather(document.Words, tags, changed);
            foreach (SentenceRange sentence in document.Sentences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                bool anew = changed.AsSpan(sentence.Start, sentence.Count).Contains(true);
                Span<byte> own = tags.AsSpan(sentence.Start, sentence.Count);
                if (!anew && !own.ContainsAnyExcept((byte)EntityTags.Outside))
                {
                    continue;
                }

                Fill(document, sentence, KeptOf(sentence, sums, kept), lattice);
                if (anew)
                {
                    FindTags(sentence, lattice, tags);
                }

                if (own.ContainsAnyExcept((byte)EntityTags.Outside))
                {
                    Report(document, sentence, lattice, tags, into);
                }
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(sums);
        }
    }

    /// <summary>Tags one sentence.</summary>
    public void Tag(DocumentWords document, SentenceRange sentence, TagLattice lattice, Span<byte> tags)
    {
        Fill(document, sentence, [], lattice);
        FindTags(sentence, lattice, tags);
    }

    private void FindTags(SentenceRange sentence, TagLattice lattice, Span<byte> tags)
    {
        if (sentence.Count > 0)
        {
            lattice.FindBestPath(_model.Transitions, tags.Slice(sentence.Start, sentence.Count));
        }
    }

    private static Span<int> KeptOf(SentenceRange sentence, int[] sums, int kept) =>
        sentence.Start + sentence.Count > kept ? [] : sums.AsSpan(sentence.Start * EntityTags.Stride, sentence.Count * EntityTags.Stride);

    /// <summary>Adds up what a sentence's words say without the document's evidence.</summary>
    private void Sum(DocumentWords document, SentenceRange sentence, Span<int> sums)
    {
        if (sums.IsEmpty)
        {
            return;
        }

        sums.Clear();
        var extractor = new FeatureExtractor(document.Words.AsSpan(sentence.Start, sentence.Count), stackalloc ulong[FeatureExtractor.MaxFeatures]);
        for (int i = 0; i < sentence.Count; i++)
        {
            _model.Add(extractor.Extract(i), sums.Slice(i * EntityTags.Stride, EntityTags.Stride));
        }
    }

    /// <summary>Prepares the lattice of a sentence.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="sums">What its words say without evidence, or nothing where that was not kept.</param>
    /// <param name="lattice">Receives the scores.</param>
    private void Fill(DocumentWords document, SentenceRange sentence, ReadOnlySpan<int> sums, TagLattice lattice)
    {
        lattice.Reset(sentence.Count);
        Span<int> own = stackalloc int[EntityTags.Stride];
        var extractor = new FeatureExtractor(document.Words.AsSpan(sentence.Start, sentence.Count), stackalloc ulong[FeatureExtractor.MaxFeatures]);
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sums.IsEmpty)
            {
                own.Clear();
                _model.Add(extractor.Extract(i), own);
            }
            else
            {
                sums.Slice(i * EntityTags.Stride, EntityTags.Stride).CopyTo(own);
                _model.Add(extractor.ExtractEvidence(i), own);
            }

            _model.Score(own, lattice.Scores(i));
        }
    }

    private void Report(DocumentWords document, SentenceRange sentence, TagLattice lattice, ReadOnlySpan<byte> tags, List<RecognizedMention> into)
    {
        lattice.ComputeMarginals(_model.TransitionFactors);
        Span<float> marginals = stackalloc float[EntityTags.Stride];
        for (int i = 0; i < sentence.Count; i++)
        {
            byte tag = tags[sentence.Start + i];
            if (tag == EntityTags.Outside)
            {
                continue;
            }

            // A name is as certain as its least certain word.
            int first = i;
            float confidence = 1;
            for (; i < sentence.Count; i++)
            {
                tag = tags[sentence.Start + i];
                lattice.Marginals(i, marginals);
                confidence = Math.Min(confidence, marginals[tag]);
                if (EntityTags.PositionOf(tag) is EntityTags.Last or EntityTags.Unit)
                {
                    break;
                }
            }

            ref readonly WordForm start = ref document.Words[sentence.Start + first], end = ref document.Words[sentence.Start + i];
            into.Add(new RecognizedMention(start.Offset, end.Offset + end.Length - start.Offset, EntityTags.Categories[EntityTags.CategoryOf(tag)], null, Math.Round(confidence, 3)));
        }
    }
}
