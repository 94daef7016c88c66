namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>The meta elements of a page by lower-case name, property or itemprop, in page order.</summary>
internal sealed class MetaValues
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string? name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(value))
        {
            name = name.Trim();
            (_values.TryGetValue(name, out var list) ? list : _values[name] = []).Add(value.Trim());
        }
    }

    public string? First(string name) => _values.TryGetValue(name, out var list) ? list[0] : null;

    public IEnumerable<string> All(string name) => _values.TryGetValue(name, out var list) ? list : [];
}
