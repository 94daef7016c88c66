namespace NewsletterFns.Language.Training.Names;

/// <summary>Settings of the training.</summary>
internal sealed record TrainingOptions
{
    /// <summary>Passes over the data.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>Passes over the data of the models that only provide evidence.</summary>
    public int FirstStageEpochs { get; init; } = 5;

    /// <summary>AdaGrad's step.</summary>
    public float LearningRate { get; init; } = 0.05f;

    /// <summary>L1 penalty per step.</summary>
    public float L1 { get; init; } = 1e-5f;

    /// <summary>L2 penalty per step.</summary>
    public float L2 { get; init; } = 1e-4f;

    /// <summary>Features seen less often are left out.</summary>
    public int MinFeatureCount { get; init; } = 2;

    /// <summary>Weights nearer to 0 are left out of the model file.</summary>
    public float Threshold { get; init; } = 0.02f;

    /// <summary>Share of the steps that hide the document's evidence.</summary>
    public double HideEvidence { get; init; } = 0.4;

    /// <summary>The file whose sentences cross-validation scores; <see langword="null"/> for the project's own.</summary>
    public string? ScoredFile { get; init; }

    /// <summary>How many of the five folds are evaluated.</summary>
    public int EvaluatedFolds { get; init; } = 5;

    /// <summary>Share of a word's features that each step leaves out, so that none is relied upon alone.</summary>
    public float Dropout { get; init; } = 0.2f;

    /// <summary>Share of the weight that sentences of other languages get; 0 leaves them out.</summary>
    public float ForeignWeight { get; init; }

    /// <summary>Share of the documents whose words are made unknown, so that the model learns what holds in languages that it has no text of.</summary>
    public double MaskedShare { get; init; }

    /// <summary>Start of the random order.</summary>
    public ulong Seed { get; init; } = 20250706;

    /// <summary>Receives progress, or <see langword="null"/>.</summary>
    public Action<string>? Log { get; init; }
}
