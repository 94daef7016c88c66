namespace NewsletterFns.Language.Recognition;

/// <summary>Finds persons, places, organisations, events and products with a trained model: each sentence once for itself, then again with what the rest of the document says.</summary>
internal sealed class NameRecognizer
{
    private readonly NameModel _model;

    /// <summary>Creates a recogniser; it may be used from several threads.</summary>
    public NameRecognizer(NameModel model) => _model = model;

    /// <summary>The model in use.</summary>
    public NameModel Model => _model;

    /// <summary>The model's name and version.</summary>
    public string Version => _model.Language == NameModels.Multilingual ? "names-mul-1" : $"names-{_model.Language}-2";

    /// <summary>Recognises the names of a document.</summary>
    /// <param name="document">The document's words; their evidence is filled in.</param>
    /// <param name="into">Receives the mentions in text order.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public void Recognize(DocumentWords document, List<RecognizedMention> into, CancellationToken cancellationToken)
    {
        var lattice = new TagLattice();
        var tags = new byte[document.Words.Length];
        foreach (SentenceRange sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Tag(document, sentence, lattice, tags);
        }

        var changed = new bool[document.Words.Length];
        DocumentEvidence.Gather(document.Words, tags, changed);
        foreach (SentenceRange sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (changed.AsSpan(sentence.Start, sentence.Count).Contains(true))
            {
                Tag(document, sentence, lattice, tags);
            }
        }

        foreach (SentenceRange sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (tags.AsSpan(sentence.Start, sentence.Count).ContainsAnyExcept((byte)EntityTags.Outside))
            {
                Report(document, sentence, lattice, tags, into);
            }
        }
    }

    /// <summary>Tags one sentence.</summary>
    public void Tag(DocumentWords document, SentenceRange sentence, TagLattice lattice, Span<byte> tags)
    {
        if (sentence.Count == 0)
        {
            return;
        }

        Score(document, sentence, lattice);
        lattice.FindBestPath(_model.Transitions, tags.Slice(sentence.Start, sentence.Count));
    }

    private void Score(DocumentWords document, SentenceRange sentence, TagLattice lattice)
    {
        lattice.Reset(sentence.Count);
        var extractor = new FeatureExtractor(document.Words.AsSpan(sentence.Start, sentence.Count), stackalloc ulong[FeatureExtractor.MaxFeatures]);
        for (int i = 0; i < sentence.Count; i++)
        {
            _model.Score(extractor.Extract(i), lattice.Scores(i));
        }
    }

    private void Report(DocumentWords document, SentenceRange sentence, TagLattice lattice, ReadOnlySpan<byte> tags, List<RecognizedMention> into)
    {
        Score(document, sentence, lattice);
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
