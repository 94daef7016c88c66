namespace NewsletterFns.Language.Values;

/// <summary>A word, phrase or number of a mention, with what it may mean.</summary>
/// <param name="Offset">Start in UTF-16 code units of the text.</param>
/// <param name="End">The offset just past it.</param>
/// <param name="Readings">What it may mean; empty where nothing is known.</param>
internal readonly record struct ValuePiece(int Offset, int End, IReadOnlyList<ValueItem> Readings)
{
    /// <summary>Whether it may mean that.</summary>
    public bool Is(ValueItemKind kind) => TryGet(kind, out _);

    /// <summary>Its meaning of a kind.</summary>
    public bool TryGet(ValueItemKind kind, out ValueItem item)
    {
        foreach (ValueItem reading in Readings)
        {
            if (reading.Kind == kind)
            {
                item = reading;
                return true;
            }
        }

        item = default;
        return false;
    }
}
