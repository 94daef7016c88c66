using NewsletterFns.Local.Processing;
using NewsletterFns.Testing;

namespace NewsletterFns.Local.Tests.Processing;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Find_Folder_TakesAllBelowInOrderWithoutHidden()
    {
        _folder.Write("b.txt", "b");
        _folder.Write("a.txt", "a");
        _folder.Write("sub/deep/c d#è.md", "c");
        _folder.Write(".hidden.txt", "h");
        _folder.Write(".git/config", "h");

        var files = InputFiles.Find([_folder.Path]);

        Assert.Equal(["a.txt", "b.txt", "sub/deep/c d#è.md"], files.Select(file => file.BlobName));
        Assert.All(files, file => Assert.True(File.Exists(file.Path)));
    }

    [Fact]
    public void Find_FilesAndFolder_KeepsTheOrderAndTakesEachOnce()
    {
        var second = _folder.Write("in/second.txt", "2");
        var first = _folder.Write("first.txt", "1");

        var files = InputFiles.Find([first, _folder.File("in"), second, Path.Combine(_folder.Path, ".", "first.txt")]);

        Assert.Equal([first, second], files.Select(file => file.Path));
    }

    [Fact]
    public void Find_HiddenFileByName_TakesIt() =>
        Assert.Equal(".note.txt", Assert.Single(InputFiles.Find([_folder.Write(".note.txt", "x")])).BlobName);

    [Fact]
    public void Find_EqualNames_GetTheirFolders()
    {
        var one = _folder.Write("one/n.txt", "1");
        var two = _folder.Write("two/n.txt", "2");

        Assert.Equal(["one/n.txt", "two/n.txt"], InputFiles.Find([one, two]).Select(file => file.BlobName));
    }

    [Fact]
    public void Find_FolderWithTrailingSeparator_IsTheSame()
    {
        _folder.Write("a.txt", "a");

        Assert.Equal("a.txt", Assert.Single(InputFiles.Find([_folder.Path + Path.DirectorySeparatorChar])).BlobName);
    }

    [Fact]
    public void Find_Missing_NamesIt()
    {
        var error = Assert.Throws<CommandException>(() => InputFiles.Find([_folder.Write("a.txt", "a"), _folder.File("nope.txt")]));

        Assert.Contains("nope.txt does not exist", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_FolderWithHiddenFilesOnly_SaysThereIsNone()
    {
        _folder.Write(".hidden", "h");

        var error = Assert.Throws<CommandException>(() => InputFiles.Find([_folder.Path]));

        Assert.Contains("There is no file in", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
