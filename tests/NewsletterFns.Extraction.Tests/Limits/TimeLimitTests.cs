namespace NewsletterFns.Extraction.Tests.Limits;

/// <summary>What cannot be read in time ends in time, inside of every library's long loops too.</summary>
public sealed class TimeLimitTests
{
    // It would take minutes.
    [Theory]
    [InlineData("a.md", "", "[a](", "")]
    public void Extract_MoreThanTheTimeAllows_IsTooLargeAndNamesTheSetting(string name, string before, string unit, string after)
    {
        var content = before + string.Concat(Enumerable.Range(0, 30_000).Select(i => unit.Replace("#", (i % 200).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))) + after;

        var fault = Extractor.Fault(content, name, options => options.MaxSeconds = 0.05);

        Assert.Equal(ExtractionFault.TooLarge, fault.Fault);
        Assert.Contains("Extraction__MaxSeconds", fault.Message, StringComparison.Ordinal);
        Assert.Contains("0.05 seconds", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<b id=#>x</x>")]
    [InlineData("<b id=#><p>x")]
    [InlineData("<div><b id=#>x</div>")]
    [InlineData("<x>x</y>")]
    [InlineData("<div>")]
    public void Extract_DeeperThanPagesAre_IsMalformedAndNamesTheSetting(string unit)
    {
        var content = string.Concat(Enumerable.Range(0, 2_000).Select(i => unit.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

        var fault = Extractor.Fault("<html><body>" + content, "a.html");

        Assert.Equal(ExtractionFault.Malformed, fault.Fault);
        Assert.Contains("Extraction__MaxHtmlDepth", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_ManyShapesOfAnSvg_AreNoDepth()
    {
        var svg = "<svg>" + string.Concat(Enumerable.Repeat("<path d=\"M1 1\"/>", 3_000)) + "</svg>";

        Assert.Equal("The ferry will sail again.", Extractor.Article($"<html><body>{svg}<p>The ferry will sail again.</p></body></html>", "a.html").Text);
    }
}
