namespace NewsletterFns.Benchmarks;

/// <summary>How often a value was right, of how many.</summary>
internal readonly record struct Hits(int Right, int All)
{
    public Hits With(bool isRight) => new(Right + (isRight ? 1 : 0), All + 1);

    public static Hits operator +(Hits left, Hits right) => new(left.Right + right.Right, left.All + right.All);

    public override string ToString() => $"{Right}/{All}";
}
