namespace NewsletterFns.Extraction.Promotion;

/// <summary>A furniture line as words; <c>*</c> stands for up to eight words, <c>…</c> at the end for any number, <c>#</c> for a number.</summary>
internal sealed class LinePattern
{
    private const int WildcardWords = 8;

    /// <summary>What every number is to patterns.</summary>
    public const string Number = "0";

    private readonly string[][] _parts;
    private readonly bool _openEnd;
    private readonly bool _unbounded;

    private LinePattern(string[][] parts, bool openEnd, bool unbounded)
    {
        _parts = parts;
        _openEnd = openEnd;
        _unbounded = unbounded;
    }

    /// <summary>The word that every matching line begins with.</summary>
    public string FirstWord => _parts[0][0];

    /// <summary>The first of its words that is no number: a line without it cannot match.</summary>
    public string TriggerWord => _parts.SelectMany(part => part).First(word => word != Number);

    public static LinePattern Parse(string pattern)
    {
        var unbounded = pattern.EndsWith('…');
        var text = pattern.TrimEnd('…', ' ').Replace("#", Number, StringComparison.Ordinal);
        var parts = text.Split('*', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => LineWords.Split(part)).ToArray();
        return new LinePattern(parts, text.EndsWith('*') || unbounded, unbounded);
    }

    public bool Matches(string[] words)
    {
        var at = 0;
        for (var i = 0; i < _parts.Length; i++)
        {
            var gap = i == 0 ? 0 : WildcardWords;
            var found = -1;
            for (var start = at; start <= at + gap && start + _parts[i].Length <= words.Length; start++)
            {
                if (words.AsSpan(start).StartsWith(_parts[i]))
                {
                    found = start;
                    break;
                }
            }

            if (found < 0)
            {
                return false;
            }

            at = found + _parts[i].Length;
        }

        var left = words.Length - at;
        return left == 0 || _unbounded || (_openEnd && left <= WildcardWords);
    }
}
