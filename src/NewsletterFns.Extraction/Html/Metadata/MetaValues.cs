namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The meta elements of a page by lower-case name or property, in page order.</summary>
internal sealed class MetaValues
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string LastWord, string Value)> _byLastWord = [];

    public void Add(string? name, string? value)
    {
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        name = name.Trim();
        value = value.Trim();
        (_values.TryGetValue(name, out var list) ? list : _values[name] = []).Add(value);
        _byLastWord.Add((LastWord(name), value));
    }

    public string? First(string name) => _values.TryGetValue(name, out var list) ? list[0] : null;

    public IEnumerable<string> All(string name) => _values.TryGetValue(name, out var list) ? list : [];

    /// <summary>Values of names that end alike, whoever's prefix they carry: <c>acme:published_time</c> with <c>publishedtime</c>.</summary>
    public IEnumerable<string> AllByLastWord(IReadOnlySet<string> words) => _byLastWord.Where(pair => words.Contains(pair.LastWord)).Select(pair => pair.Value);

    private static string LastWord(string name)
    {
        var start = name.AsSpan().LastIndexOfAny(":./") + 1;
        return name[start..].Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
    }
}
