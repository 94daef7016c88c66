using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Tests.Processing;

public sealed class BlobNamesTests
{
    [Theory]
    [InlineData("/a/x/n.txt>n.txt", "n.txt")]
    [InlineData("/a/x/n.txt>n.txt /a/y/m.txt>m.txt", "n.txt m.txt")]
    [InlineData("/a/x/n.txt>n.txt /b/y/n.txt>n.txt", "x/n.txt y/n.txt")]
    [InlineData("/a/x/n.txt>n.txt /b/x/n.txt>n.txt /c/m.txt>m.txt", "a/x/n.txt b/x/n.txt m.txt")]
    [InlineData("/a/x/s/n.txt>s/n.txt /b/y/s/n.txt>s/n.txt", "x/s/n.txt y/s/n.txt")]
    [InlineData("/n.txt>n.txt /a/n.txt>n.txt", "n.txt a/n.txt")]
    [InlineData("/a/n.txt>n.txt /a/N.txt>N.txt", "n.txt N.txt")]
    public void For_Files_GivesTheShortestDifferentNames(string files, string expected)
    {
        var named = files.Split(' ').Select(file => file.Split('>')).Select(file => new NamedFile(Local(file[0]), file[1])).ToList();

        Assert.Equal(expected.Split(' '), BlobNames.For(named));
    }

    [Fact]
    public void For_LongerNameThatIsTakenAlready_GoesOn()
    {
        // The parent folder's name gives two of them the name that the third has as it stands.
        NamedFile[] files = [new(Local("/a/x/n.txt"), "n.txt"), new(Local("/b/n.txt"), "n.txt"), new(Local("/c/x/n.txt"), "x/n.txt")];

        Assert.Equal(["a/x/n.txt", "b/n.txt", "c/x/n.txt"], BlobNames.For(files));
    }

    [Fact]
    public void For_EndsWithDot_GetsANameThatStorageTakes() => Assert.Equal(["etc._"], BlobNames.For([new NamedFile(Local("/a/etc."), "etc.")]));

    [Theory]
    [InlineData("a\u0001b.txt", "a_b.txt")]
    [InlineData("a\ufffeb.txt", "a_b.txt")]
    [InlineData("à 😀 e\u0301.txt", "à 😀 e\u0301.txt")]
    public void For_CharacterThatXmlForbids_GetsANameThatCanBeListed(string name, string expected) =>
        Assert.Equal([expected], BlobNames.For([new NamedFile(Local("/a/" + name), name)]));

    [Fact]
    public void For_CannotBeToldApart_SaysSo()
    {
        var error = Assert.Throws<CommandException>(() => BlobNames.For([new(Local("/a/etc."), "etc."), new(Local("/a/etc._"), "etc._")]));

        Assert.Contains("rename one of them", error.Message, StringComparison.Ordinal);
    }

    private static string Local(string path) => path.Replace('/', Path.DirectorySeparatorChar);
}
