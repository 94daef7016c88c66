namespace NewsletterFns.Local.Processing;

/// <summary>A result while it is written: its place sees all of it at the end, or nothing.</summary>
internal sealed class OpenedOutput : IDisposable
{
    private readonly string? _written;
    private readonly string? _path;

    /// <summary>Opens an output that is written in place, such as the standard output or a device.</summary>
    public OpenedOutput(Stream stream) => Stream = stream;

    /// <summary>Opens an output that is written beside its place and moved there.</summary>
    /// <param name="path">Its place.</param>
    public OpenedOutput(string path)
    {
        // Beside the file, so that the move cannot cross devices.
        _path = path;
        _written = $"{path}.{Environment.ProcessId}.tmp";
        Stream = File.Create(_written);
    }

    /// <summary>Where the result is written.</summary>
    public Stream Stream { get; }

    /// <summary>All is written.</summary>
    public void Complete()
    {
        Stream.Dispose();
        if (_path is not null)
        {
            File.Move(_written!, _path, overwrite: true);
        }
    }

    /// <summary>Drops what was not completed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (_written is not null)
        {
            File.Delete(_written);
        }
    }
}
