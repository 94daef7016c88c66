using System.Text;

namespace NewsletterFns.Extraction.Feeds;

/// <summary>An element of a feed with the prefix its namespace usually has, in lower case: <c>title</c>, <c>content:encoded</c>.</summary>
internal sealed class FeedNode(string name, IReadOnlyDictionary<string, string> attributes)
{
    private readonly List<FeedNode> _children = [];
    private readonly StringBuilder _text = new();

    public string Name { get; } = name;

    /// <summary>Whether a close tag ended it; a file that breaks off leaves elements open.</summary>
    public bool IsClosed { get; set; }

    public IReadOnlyList<FeedNode> Children => _children;

    /// <summary>Its text; of an element that holds prose, its markup as well.</summary>
    public string Text => _text.ToString();

    public void Add(FeedNode child) => _children.Add(child);

    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    public string? Attribute(string attribute) => attributes.GetValueOrDefault(attribute);

    public IEnumerable<FeedNode> All(string child) => _children.Where(node => node.Name == child);

    public FeedNode? First(string child) => _children.Find(node => node.Name == child);

    /// <summary>The first text among the children so named, in the order of the names; never blank.</summary>
    public string? FirstText(params ReadOnlySpan<string> names)
    {
        foreach (var child in names)
        {
            foreach (var node in _children)
            {
                if (node.Name == child && node.Text is var text && !string.IsNullOrWhiteSpace(text))
                {
                    return text.Trim();
                }
            }
        }

        return null;
    }
}
