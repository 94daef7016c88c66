namespace NewsletterFns.Extraction.Pdf;

/// <summary>A word where it stands on its page, in points from the lower left corner.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size, bool Bold)
{
    public Uri? Link { get; set; }

    /// <summary>The top of its small letters with some room: lines that stand close do not overlap.</summary>
    public double Top => Baseline + (Size * 0.6);
}
