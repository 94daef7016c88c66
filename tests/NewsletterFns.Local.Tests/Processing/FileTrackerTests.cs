using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Tests.Processing;

public sealed class FileTrackerTests
{
    private readonly FileTracker _tracker = new("incoming", [new InputFile("/x/b.txt", "b.txt"), new InputFile("/x/a.txt", "a.txt")]);

    public FileTrackerTests()
    {
        foreach (var file in _tracker.Files)
        {
            file.ETag = "0x1";
        }
    }

    [Fact]
    public void Accept_AllArticles_FileIsDone()
    {
        Assert.True(_tracker.Accept(Events.Summary("a.txt", position: 2, count: 2).Received()));
        Assert.Equal(0, _tracker.Done);

        Assert.True(_tracker.Accept(Events.Summary("a.txt", position: 1, count: 2).Received()));

        Assert.Equal(1, _tracker.Done);
        Assert.Equal(["b.txt"], _tracker.Missing.Select(file => file.File.BlobName));
        Assert.Equal([1, 2], _tracker.Events.Select(message => message.Summary!.Article.Position));
    }

    [Fact]
    public void Events_AnyArrival_StandInFileOrder()
    {
        _tracker.Accept(Events.Summary("a.txt").Received());
        _tracker.Accept(Events.Summary("b.txt").Received());

        Assert.Equal(["b.txt", "a.txt"], _tracker.Events.Select(message => message.Blob.Name));
    }

    [Fact]
    public void Accept_Repeat_CountsOnce()
    {
        _tracker.Accept(Events.Summary("a.txt", position: 1, count: 2).Received());
        _tracker.Accept(Events.Summary("a.txt", position: 1, count: 2).Received());

        Assert.Single(_tracker.Events);
        Assert.Equal(0, _tracker.Done);
    }

    [Fact]
    public void Accept_Failure_FileIsDoneAndFailed()
    {
        _tracker.Accept(Events.Failure("a.txt").Received());

        Assert.Equal("a.txt", Assert.Single(_tracker.Failed).File.BlobName);
        Assert.Equal(1, _tracker.Done);
    }

    [Fact]
    public void Accept_FailureWithoutETag_IsAboutTheFile() => Assert.True(_tracker.Accept(Events.Failure("a.txt", etag: null).Received()));

    [Fact]
    public void Accept_FailureAfterSomeArticles_KeepsBoth()
    {
        _tracker.Accept(Events.Summary("a.txt", position: 1, count: 2).Received());
        _tracker.Accept(Events.Failure("a.txt").Received());

        Assert.Equal(2, _tracker.Events.Count());
        Assert.Single(_tracker.Failed);
    }

    [Theory]
    [InlineData("a.txt", "0x2")]
    [InlineData("A.txt", "0x1")]
    [InlineData("other.txt", "0x1")]
    public void Accept_AnotherFileOrVersion_IsForeign(string name, string etag)
    {
        Assert.False(_tracker.Accept(Events.Summary(name, etag).Received()));
        Assert.False(_tracker.Accept(Events.Failure(name, etag).Received()));
        Assert.Empty(_tracker.Events);
    }

    [Fact]
    public void Accept_AnotherContainer_IsForeign()
    {
        var message = Events.Failure("a.txt");
        message = message with { Data = message.Data with { Blob = message.Data.Blob with { Container = "elsewhere" } } };

        Assert.False(_tracker.Accept(message.Received()));
    }

    [Fact]
    public void Accept_FileNotDroppedYet_IsForeign()
    {
        _tracker.Files[1].ETag = null;

        Assert.False(_tracker.Accept(Events.Summary("a.txt").Received()));
    }
}
