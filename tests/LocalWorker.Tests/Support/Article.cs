namespace LocalWorker.Tests.Support;

internal sealed record Article(string Title, int Words);
