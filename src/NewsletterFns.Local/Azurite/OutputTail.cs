namespace NewsletterFns.Local.Azurite;

/// <summary>The last lines that a process wrote, for its error message.</summary>
internal sealed class OutputTail
{
    private const int Capacity = 20;

    private readonly Queue<string> _lines = new();

    /// <summary>Takes one line; <see langword="null"/>, the end of a stream, is ignored.</summary>
    public void Add(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        lock (_lines)
        {
            _lines.Enqueue(line.TrimEnd());
            if (_lines.Count > Capacity)
            {
                _lines.Dequeue();
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        lock (_lines)
        {
            return string.Join(Environment.NewLine, _lines);
        }
    }
}
