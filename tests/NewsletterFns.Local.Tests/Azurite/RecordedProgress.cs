using System.Collections.Concurrent;

namespace NewsletterFns.Local.Tests.Azurite;

/// <summary>Keeps what was reported.</summary>
internal sealed class RecordedProgress : IProgress<string>
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public void Report(string value) => Lines.Enqueue(value);
}
