using Spectre.Console.Rendering;

namespace NewsletterFns.Local.Presentation;

/// <summary>Leaves out the blanks with which a grid fills its lines.</summary>
/// <param name="inner">What is shown.</param>
internal sealed class Trimmed(IRenderable inner) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in Segment.SplitLines(inner.Render(options, maxWidth)))
        {
            var last = line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text));
            foreach (var segment in line[..(last + 1)])
            {
                yield return segment == line[last] ? new Segment(segment.Text.TrimEnd(), segment.Style) : segment;
            }

            yield return Segment.LineBreak;
        }
    }
}
