using NewsletterFns.Local.Extracting;
using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Tests.Extracting;

public sealed class OutputKeysTests
{
    [Theory]
    [InlineData("issue-12.eml", "issue-12")]
    [InlineData("page-000.html.gz", "page-000")]
    [InlineData("notes.2025.txt", "notes.2025")]
    [InlineData("README", "README")]
    [InlineData(".note", ".note")]
    [InlineData("archive.GZ", "archive")]
    [InlineData(".gz", ".gz")]
    public void For_OneFile_IsItsNameWithoutExtension(string name, string expected) => Assert.Equal([expected], Keys($"/in/{name}"));

    [Fact]
    public void For_SameStems_AreTheWholeNames() => Assert.Equal(["a.html", "a.txt", "b"], Keys("/in/a.html", "/in/a.txt", "/in/b.txt"));

    [Fact]
    public void For_SameNames_GetTheirFolders() => Assert.Equal(["x/one/a.html", "x/two/a.html"], Keys("/x/one/a.html", "/x/two/a.html").Select(key => "x/" + key));

    [Fact]
    public void For_StemThatIsAnothersName_IsToldApart() => Assert.Equal(["in/a.txt", "a.txt.html", "a.md"], Keys("/in/a.txt", "/in/a.txt.html", "/in/a.md"));

    [Fact]
    public void For_AnyFiles_LosesNone()
    {
        var paths = (from folder in new[] { "/a", "/a/b", "/b" } from name in new[] { "x", "x.html", "x.html.gz", "b" } select $"{folder}/{name}").ToArray();

        Assert.Equal(paths.Length, Keys(paths).Distinct().Count());
    }

    private static IEnumerable<string> Keys(params string[] paths) => OutputKeys.For([.. paths.Select(path => new NamedFile(path, Path.GetFileName(path)))]).Select(file => file.Key);
}
