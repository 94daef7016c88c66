using LocalWorker.Binding;
using LocalWorker.Hosting;

namespace LocalWorker.Tests.Binding;

public sealed class BlobPathPatternTests
{
    [Theory]
    [InlineData("inbox/{name}", "a.txt", "name=a.txt")]
    [InlineData("inbox/{name}", "folder/a b#%é.txt", "name=folder/a b#%é.txt")]
    [InlineData("inbox/{name}.{ext}", "a.tar.gz", "name=a.tar,ext=gz")]
    [InlineData("inbox/{name}.{ext}", "x.y/z", "name=x,ext=y/z")]
    [InlineData("inbox/{name}.{ext}", "plain", null)]
    [InlineData("inbox/{name}.txt", "a.txt", "name=a")]
    [InlineData("inbox/{name}.txt", "a.TXT", null)]
    [InlineData("inbox/{name}.txt", "a.txt.bak", null)]
    [InlineData("inbox/drop/{user}/{name}", "drop/me/a/b.txt", "user=me/a,name=b.txt")]
    [InlineData("inbox/drop/{name}", "other/a.txt", null)]
    [InlineData("inbox/a.b", "a.b", "")]
    [InlineData("inbox/a.b", "axb", null)]
    [InlineData("inbox/{{x}}-{name}", "{x}-1", "name=1")]
    [InlineData("inbox/{name}", "line\nbreak", "name=line\nbreak")]
    [InlineData("inbox", "any/thing", "")]
    public void Match_Name_GivesItsParts(string path, string blob, string? expected)
    {
        var values = BlobPathPattern.Parse(path, "owner").Match(blob);

        Assert.Equal(expected, values is null ? null : string.Join(",", values.Select(value => $"{value.Key}={value.Value}")));
    }

    [Theory]
    [InlineData("inbox/{name}", "")]
    [InlineData("inbox/drop/{name}.txt", "drop/")]
    [InlineData("inbox/fixed.txt", "fixed.txt")]
    [InlineData("inbox", "")]
    public void Parse_Path_ListsByItsLiteralBeginning(string path, string prefix)
    {
        var pattern = BlobPathPattern.Parse(path, "owner");

        Assert.Equal(("inbox", prefix), (pattern.Container, pattern.Prefix));
    }

    [Theory]
    [InlineData("{container}/{name}", "'{container}' is not the name of a container")]
    [InlineData("In/{name}", "'In' is not the name of a container")]
    [InlineData("inbox/{name", "has a '{' without a name and a '}' after it")]
    [InlineData("inbox/{}", "has a '{' without a name")]
    [InlineData("inbox/name}", "has a '}' without a '{' before it")]
    [InlineData("inbox/{a}/{A}", "names '{a}' more than once")]
    public void Parse_WrongPath_SaysWhat(string path, string fault)
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => BlobPathPattern.Parse(path, "Function 'F'"));

        Assert.StartsWith("Function 'F': ", error.Message, StringComparison.Ordinal);
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_ManyAdjacentParts_TakesLinearTime()
    {
        var pattern = BlobPathPattern.Parse("inbox/{a}-{b}-{c}-{d}-{e}-{f}-{g}!", "owner");

        Assert.Null(pattern.Match(new string('-', 1_024)));
    }
}
