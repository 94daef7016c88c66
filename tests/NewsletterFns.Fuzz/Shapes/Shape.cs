namespace NewsletterFns.Fuzz.Shapes;

/// <summary>A kind of large file: natural ones, and those that make a careless reader take more than its share of time.</summary>
/// <param name="Name">What it is.</param>
/// <param name="FileName">The name of its files.</param>
/// <param name="Create">Makes one of about so many bytes, written out.</param>
internal sealed record Shape(string Name, string FileName, Func<int, byte[]> Create);
