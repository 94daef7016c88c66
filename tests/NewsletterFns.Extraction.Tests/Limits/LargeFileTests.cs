using NewsletterFns.Fuzz.Shapes;

namespace NewsletterFns.Extraction.Tests.Limits;

/// <summary>No shape of a large file takes a reader the time it has: what grows with the square of the size would.</summary>
public sealed class LargeFileTests
{
    private const int Size = 100_000;

    // Known to grow faster in the library that reads them; the limit of time ends them.
    private static readonly string[] EndedByTime = ["markdown open links"];

    public static TheoryData<string> Kinds => [.. LargeFiles.All.Select(shape => shape.Name.Split(' ')[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Extract_AnyShape_IsDoneInTime(string kind)
    {
        foreach (var shape in LargeFiles.All.Where(shape => shape.Name.Split(' ')[0] == kind && !EndedByTime.Contains(shape.Name)))
        {
            try
            {
                Extractor.Create().Extract(new SourceFile(shape.FileName, shape.Create(Size)));
            }
            catch (ExtractionException fault)
            {
                Assert.False(fault.Message.Contains("MaxSeconds", StringComparison.Ordinal), $"{shape.Name}: {fault.Message}");
            }
        }
    }
}
