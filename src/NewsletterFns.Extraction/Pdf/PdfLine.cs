namespace NewsletterFns.Extraction.Pdf;

/// <summary>The words on one baseline of a column, left to right.</summary>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words, int Region, double RegionLeft, double RegionRight)
{
    /// <summary>How far apart the cells stand where it is a row of a table.</summary>
    public double? CellGap { get; init; }

    public bool IsRow => CellGap is not null;

    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public double Baseline => Words[0].Baseline;

    public double Size { get; } = Words.GroupBy(word => Math.Round(word.Size * 2) / 2).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;

    public bool Bold { get; } = Words.All(word => word.Bold);

    public int Page { get; init; }

    public string Text { get; } = string.Join(' ', Words.Select(word => word.Text));
}
