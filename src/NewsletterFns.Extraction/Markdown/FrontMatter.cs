namespace NewsletterFns.Extraction.Markdown;

/// <summary>The YAML block at the head of a Markdown file, as far as publishing systems use it: scalars and lists of scalars.</summary>
internal sealed class FrontMatter
{
    private const int MaxLines = 200;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter(string body) => Body = body;

    /// <summary>The document after the block.</summary>
    public string Body { get; private set; }

    public static FrontMatter Read(string content)
    {
        var trimmed = content.TrimStart('\uFEFF', '\r', '\n', ' ');
        var matter = new FrontMatter(content);
        if (!trimmed.StartsWith("---", StringComparison.Ordinal))
        {
            return matter;
        }

        var end = LineEnd(trimmed, 0);
        if (trimmed.AsSpan(3, end - 3).TrimEnd().Length > 0)
        {
            return matter;
        }

        string? key = null;
        var at = NextLine(trimmed, end);
        for (var count = 0; at < trimmed.Length && count < MaxLines; count++)
        {
            end = LineEnd(trimmed, at);
            var line = trimmed[at..end].TrimEnd();
            at = NextLine(trimmed, end);
            if (line is "---" or "...")
            {
                matter.Body = trimmed[at..];
                return matter;
            }

            key = matter.AddLine(line, key);
        }

        // Without an end it was a rule, and everything is text.
        matter._values.Clear();
        return matter;
    }

    /// <summary>The first value of the first key that has one, or <see langword="null"/>.</summary>
    public string? First(params ReadOnlySpan<string> keys) => All(keys) is [var value, ..] ? value : null;

    /// <summary>All values of the first key that has any.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_values.TryGetValue(key, out var values) && values.Count > 0)
            {
                return values;
            }
        }

        return [];
    }

    private string? AddLine(string line, string? key)
    {
        var text = line.TrimStart();
        if (text.Length == 0 || text[0] == '#')
        {
            return key;
        }

        if (text.StartsWith("- ", StringComparison.Ordinal) && key is not null)
        {
            var item = text[2..].Trim();
            // «- name: Jane Doe» among authors is a map whose name is what counts.
            Add(key, item.StartsWith("name:", StringComparison.OrdinalIgnoreCase) ? item[5..] : item);
            return key;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return key;
        }

        var name = text[..colon].Trim().Trim('"', '\'');
        if (line.Length > text.Length && key is not null)
        {
            if (name.Equals("name", StringComparison.OrdinalIgnoreCase))
            {
                Add(key, text[(colon + 1)..]);
            }

            return key;
        }

        var value = WithoutComment(text[(colon + 1)..].Trim());
        if (value.StartsWith('[') && value.EndsWith(']'))
        {
            foreach (var item in value[1..^1].Split(','))
            {
                Add(name, item);
            }
        }
        else
        {
            Add(name, value);
        }

        return name;
    }

    private void Add(string key, string value)
    {
        value = value.Trim();
        if (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0])
        {
            value = value[0] == '"' ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal) : value[1..^1].Replace("''", "'", StringComparison.Ordinal);
        }

        if (value.Length > 0 && value is not ("~" or "null" or "|" or ">" or "[]"))
        {
            (_values.TryGetValue(key, out var list) ? list : _values[key] = []).Add(value);
        }
    }

    private static string WithoutComment(string value)
    {
        var comment = value.Length > 0 && value[0] is '"' or '\'' ? -1 : value.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? value : value[..comment].TrimEnd();
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int NextLine(string text, int end) => Math.Min(end + 1, text.Length);
}
